import { describe, expect, it } from 'vitest';
import { asPlainText, type DatedText } from './dated-text.ts';
import { formatDate } from './formats.ts';
import { planFramework, type PlannedFramework } from './support-plan-outcome.ts';
import { planWords, stripWords, summaryWords } from './support-plan-words.ts';
import type { PlanRelease } from './support-plan.ts';

const contract = { start: '2031-06', years: 5 };

const plain = (text: DatedText): string => asPlainText(text, (date) => formatDate(date, 'short'));

const framework = (
  name: string,
  releases: PlanRelease[],
  policyUrl: string | null = '/',
): PlannedFramework => ({
  slug: name.toLowerCase(),
  name,
  policyUrl,
  releases,
});

const release = (cycle: string | null, out: string, end: string | null, lts = false): PlanRelease => ({
  cycle,
  out,
  end,
  lts,
  isEndProjected: cycle === null,
});

const dated = framework('Alder', [
  release('5.2', '2030-01-10', '2033-04-30', true),
  release(null, '2033-02-28', '2035-02-01'),
  release(null, '2034-10-31', '2036-10-01', true),
]);
const open = framework('Birch', [release('7', '2030-01-10', null)]);
const ending = framework('Elm', [
  release('1', '2030-01-10', '2032-01-31'),
  release('2', '2033-03-05', '2040-01-31'),
]);
const silent = framework('Cedar', [], null);
const undated = framework('Dogwood', []);
const late = framework('Fir', [release('1', '2032-01-10', null)]);

const rowOf = (one: PlannedFramework): Record<string, unknown> => {
  const words = planWords(planFramework(one, contract), contract);
  return {
    start: plain(words.start),
    count: words.count,
    upgrades: words.upgrades.map(plain),
    end: plain(words.end),
    without: plain(words.without),
  };
};

describe('the row of a framework', () => {
  it('names versions, months and what is projected', () => {
    expect(rowOf(dated)).toEqual({
      start: '5.2 LTS, until Apr 2033',
      count: '2',
      upgrades: [
        'Apr 2033: from 5.2 LTS to the projected release of Feb 2033',
        'Feb 2035 (projected): to the projected LTS release of Oct 2034',
      ],
      end: 'projected LTS release of Oct 2034, projected until Oct 2036',
      without: '0',
    });
  });

  it('does not take an open end for no upgrade', () => {
    expect(rowOf(open)).toEqual({
      start: '7, no end published',
      count: 'none known',
      upgrades: ['No end is published, so no upgrade can be dated.'],
      end: '7, no end published',
      without: 'none known',
    });
    const after = framework('Gum', [
      release('6', '2030-01-10', '2032-02-28'),
      release('7', '2031-08-01', null),
    ]);
    expect(rowOf(after)).toMatchObject({
      count: '1 known',
      upgrades: ['Feb 2032: from 6 to 7', 'No end is published, so no later upgrade can be dated.'],
    });
  });

  it('gives the months without support', () => {
    expect(rowOf(ending)).toMatchObject({ count: '1', without: '13: Feb 2032 to Feb 2033' });
    const nothing = framework('Hazel', [release('1', '2025-01-10', '2026-01-31')]);
    expect(rowOf(nothing)).toMatchObject({
      start: 'nothing with security support',
      end: 'nothing with security support',
      without: '60: Jun 2031 to May 2036',
    });
  });

  it('gives the months without support before an open end', () => {
    const gap = framework('Ivy', [
      release('6', '2030-01-10', '2032-02-28'),
      release('7', '2032-04-02', null),
    ]);
    expect(rowOf(gap)).toMatchObject({ count: '1 known', without: '1: Mar 2032' });
  });

  it('says why nothing can be planned', () => {
    expect(rowOf(silent)).toMatchObject({
      start: 'not known',
      count: 'not known',
      upgrades: ['No support policy is published. No version is promised security fixes until any day.'],
    });
    expect(rowOf(undated).upgrades).toEqual(['The data have no end of support for any release.']);
    expect(rowOf(late).upgrades).toEqual(['The data on its releases begin in Jan 2032, after this start.']);
  });
});

describe('the strip in words', () => {
  it('has all of its parts in order of time', () => {
    expect(stripWords('Elm', planFramework(ending, contract))).toBe(
      'Elm: 1 from June 2031 to January 2032; without security support from February 2032 to February 2033; 2 from March 2033 to May 2036.',
    );
    expect(stripWords('Cedar', planFramework(silent, contract))).toContain('No support policy is published.');
  });
});

describe('the summary', () => {
  const summary = (...all: PlannedFramework[]): string =>
    summaryWords(
      { ...contract, problems: [] },
      all.map((one) => ({ framework: one, outcome: planFramework(one, contract) })),
    );

  it('has the fewest and the most upgrades, and sets apart what has no dates', () => {
    expect(summary(dated, open, silent, undated, late, ending)).toBe(
      'June 2031 to May 2036. Forced upgrades: from 1 (Elm) to 2 (Alder). Months without support: Elm. ' +
        'No end published: Birch. Cannot be planned: Cedar, Dogwood, Fir.',
    );
  });

  it('names a framework with a single month without support', () => {
    const gap = framework('Ivy', [
      release('6', '2030-01-10', '2032-02-28'),
      release('7', '2032-04-02', '2040-01-01'),
    ]);
    expect(summary(gap)).toContain('Months without support: Ivy.');
  });

  it('leaves out what there is nothing to say of', () => {
    expect(summary(dated)).toBe('June 2031 to May 2036. Forced upgrades: 2 (Alder).');
    expect(summary(open)).toBe('June 2031 to May 2036. No end published: Birch.');
  });

  it('begins with what was wrong with the address', () => {
    const problems = [{ about: 'years', kind: 'rounded', asked: '50' } as const];
    expect(summaryWords({ ...contract, years: 15, problems }, [])).toBe(
      'A contract here has 1 to 15 whole years, not 50: planned for 15 years. June 2031 to May 2046.',
    );
  });
});
