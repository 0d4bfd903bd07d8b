import { describe, expect, it } from 'vitest';
import { exampleDataset, exampleRelease } from './example-dataset.ts';
import { planEntries, publishedEnds } from './support-calendar-entries.ts';
import { planSupport, type PlanRelease } from './support-plan.ts';

const source = { page: 'https://made-up.example/evidence/lifecycle/', checked: '2031-05-17' };

describe('the published ends', () => {
  const alder = exampleDataset({
    frameworks: {
      alder: {
        releases: [
          exampleRelease('6', { securitySupportStatus: 'open' }),
          exampleRelease('5.2', {
            lts: true,
            activeSupportUntil: '2031-12-03',
            activeSupportStatus: 'dated',
            securitySupportUntil: '2033-04-30',
            securitySupportStatus: 'dated',
            commercialSupportUntil: '2036-01-31',
            note: 'Made up; twice, even.',
          }),
          exampleRelease('5.1', { securitySupportUntil: '2030-02-01', securitySupportStatus: 'dated' }),
        ],
      },
    },
  }).frameworks[0]!;

  it('are all kinds of all releases with a day, in order of time', () => {
    expect(publishedEnds(alder, source).map(({ id, day, title }) => [id, day, title])).toEqual([
      ['alder-5-1-security@backend-atlas', '2030-02-01', 'Alder 5.1: last day of security support'],
      ['alder-5-2-fixes@backend-atlas', '2031-12-03', 'Alder 5.2 LTS: last day of bug fixes'],
      ['alder-5-2-security@backend-atlas', '2033-04-30', 'Alder 5.2 LTS: last day of security support'],
      ['alder-5-2-commercial@backend-atlas', '2036-01-31', 'Alder 5.2 LTS: last day of paid support'],
    ]);
    expect(publishedEnds(alder, source).some(({ isProjected }) => isProjected)).toBe(false);
  });

  it('carry the note, the day of the data and the page', () => {
    const [, , security] = publishedEnds(alder, source);
    expect(security?.text).toBe(
      'Made up; twice, even.\nData of 17 May 2031: https://made-up.example/evidence/lifecycle/',
    );
  });

  it('are none without evidence', () => {
    expect(publishedEnds(exampleDataset().frameworks[0]!, source)).toEqual([]);
  });
});

describe('the entries of a plan', () => {
  const released: PlanRelease = {
    cycle: '5.2',
    out: '2030-04-01',
    end: '2032-04-30',
    isEndProjected: false,
    lts: true,
  };
  const projected = (out: string, end: string): PlanRelease => ({
    cycle: null,
    out,
    end,
    isEndProjected: true,
    lts: false,
  });
  const entriesOf = (releases: PlanRelease[], years: number) => {
    const contract = { start: '2031-06', years };
    const alder = { slug: 'alder', name: 'Alder', policyUrl: 'https://made-up.example/policy', releases };
    return planEntries(alder, planSupport(releases, contract), contract, source);
  };

  it('are the losses of support, published and projected ones told apart', () => {
    const entries = entriesOf(
      [released, projected('2031-12-31', '2033-12-01'), projected('2032-12-31', '2039-12-01')],
      5,
    );
    expect(entries.map(({ id, day, title, isProjected }) => [id, day, title, isProjected])).toEqual([
      [
        'alder-5-2-security@backend-atlas',
        '2032-04-30',
        'Alder 5.2 LTS: last day of security support',
        false,
      ],
      [
        'alder-projected-2033-12@backend-atlas',
        '2033-12-01',
        'Projected: Alder projected release of December 2031: last day of security support',
        true,
      ],
    ]);
    expect(entries[0]?.text).toBe(
      'Move to the projected release of December 2031 by this day.\n' +
        'Policy: https://made-up.example/policy\n' +
        'Data of 17 May 2031: https://made-up.example/evidence/lifecycle/',
    );
    expect(entries[1]?.text).toContain('This day is projected from the cadence of earlier releases');
  });

  it('say from when on nothing has support', () => {
    const [wait] = entriesOf(
      [released, { ...released, cycle: '6', out: '2032-09-10', end: '2039-01-01' }],
      3,
    );
    expect(wait?.text).toContain('No release has security support then. Move to 6 LTS in September 2032.');
    const [none] = entriesOf([released], 3);
    expect(none?.text).toContain('No release, known or projected, has security support after it.');
  });

  it('are none where support lasts to the end', () => {
    expect(entriesOf([{ ...released, end: null }], 15)).toEqual([]);
    expect(entriesOf([{ ...released, end: '2036-05-01' }], 5)).toEqual([]);
  });
});
