import { describe, expect, it } from 'vitest';
import type { Release } from './dataset.ts';
import { exampleRelease } from './example-dataset.ts';
import { cadenceOf, planReleases, projectReleases, type Cadence } from './support-cadence.ts';

type Lifecycle = Parameters<typeof cadenceOf>[0];

const lifecycleOf = (releases: Release[], change: Partial<Lifecycle> = {}): Lifecycle => ({
  name: 'Alder',
  policyUrl: 'https://made-up.example/policy',
  policy: 'Made up.',
  policySource: { url: 'https://made-up.example/policy', date: '2031-05' },
  sources: [],
  note: null,
  releases,
  ...change,
});

const dated = (cycle: string, releaseDate: string, until: string, lts = false): Release =>
  exampleRelease(cycle, {
    releaseDate,
    securitySupportUntil: until,
    securitySupportStatus: 'dated',
    lts,
  });

/** A release every eight months, every third one with three years of support. */
const RHYTHM = [
  dated('2', '2028-04-03', '2031-04-30', true),
  dated('3', '2028-12-04', '2030-04-01'),
  dated('4', '2029-08-05', '2030-12-01'),
  dated('5', '2030-04-06', '2033-04-30', true),
  dated('6', '2030-12-07', '2032-04-30'),
];

const cadence = (change: Partial<Cadence> = {}): Cadence => ({
  newest: '2030-12',
  gaps: 4,
  everyMonths: 8,
  ltsEvery: 3,
  sinceLts: 1,
  support: { lts: { months: 36, cycle: '5' }, other: { months: 16, cycle: '6' } },
  isNewestOnly: false,
  announced: null,
  ...change,
});

describe('the cadence', () => {
  it('is made of the gaps, the places of the LTS releases and the newest support of each kind', () => {
    expect(cadenceOf(lifecycleOf(RHYTHM))).toEqual(cadence());
    expect(cadenceOf(lifecycleOf(RHYTHM.toReversed()))).toEqual(cadence());
  });

  it('takes the median of the gaps, halves rounded up, and no less than a month', () => {
    const every = (...days: string[]): number | undefined =>
      cadenceOf(lifecycleOf(days.map((day, at) => dated(`${at}`, day, '2040-01-01'))))?.everyMonths;
    expect(every('2030-01-01', '2030-02-01', '2030-08-01', '2031-08-01')).toBe(6);
    expect(every('2030-01-01', '2030-02-01', '2030-06-01')).toBe(3);
    expect(every('2030-01-01', '2030-01-05', '2030-01-09')).toBe(1);
  });

  it('does not count releases before 2019, nor those without a day', () => {
    const old = dated('1', '2014-04-01', '2040-01-01');
    const undated = exampleRelease('0', { releaseDate: null });
    expect(cadenceOf(lifecycleOf([...RHYTHM, old, undated]))).toEqual(cadence());
  });

  it('needs three releases', () => {
    expect(cadenceOf(lifecycleOf(RHYTHM.slice(0, 2)))).toBeNull();
    expect(cadenceOf(lifecycleOf(RHYTHM.slice(0, 3)))).toMatchObject({ gaps: 2, ltsEvery: null });
  });

  it('is none where support goes on without an end', () => {
    const open = exampleRelease('7', { releaseDate: '2031-01-01', securitySupportStatus: 'open' });
    expect(cadenceOf(lifecycleOf([...RHYTHM, open]))).toBeNull();
  });
});

describe('projected releases', () => {
  const outs = (change: Partial<Cadence>, dataMonth: string, horizon: string): string[] =>
    projectReleases(cadence(change), dataMonth, horizon).map(({ out }) => out);

  it('come a gap apart, with the support of their kind, out at the end of a month and over at the start of one', () => {
    expect(projectReleases(cadence(), '2031-05', '2033-01')).toEqual([
      { cycle: null, out: '2031-08-31', end: '2032-12-01', isEndProjected: true, lts: false },
      { cycle: null, out: '2032-04-30', end: '2035-04-01', isEndProjected: true, lts: true },
      { cycle: null, out: '2032-12-31', end: '2034-04-01', isEndProjected: true, lts: false },
    ]);
  });

  it('that are overdue come in the month after the data', () => {
    expect(outs({}, '2031-08', '2032-06')).toEqual(['2031-09-30', '2032-05-31']);
    expect(outs({}, '2031-07', '2031-12')).toEqual(['2031-08-31']);
  });

  it('follow an announced rhythm from its month on, and lose one less than half a gap before it', () => {
    const announced = { from: '2032-07', everyMonths: 12, securitySupportMonths: 30 };
    expect(projectReleases(cadence({ announced }), '2031-05', '2033-12')).toEqual([
      { cycle: null, out: '2031-08-31', end: '2032-12-01', isEndProjected: true, lts: false },
      { cycle: null, out: '2032-07-31', end: '2035-01-01', isEndProjected: true, lts: false },
      { cycle: null, out: '2033-07-31', end: '2036-01-01', isEndProjected: true, lts: false },
    ]);
    expect(outs({ announced: { ...announced, from: '2032-08' } }, '2031-05', '2032-12')).toEqual([
      '2031-08-31',
      '2032-04-30',
      '2032-08-31',
    ]);
  });

  it('count on from the newest release once the announced rhythm has begun', () => {
    const announced = { from: '2030-12', everyMonths: 12, securitySupportMonths: 30 };
    expect(outs({ announced }, '2031-05', '2032-12')).toEqual(['2031-12-31', '2032-12-31']);
  });

  it('end each other where only the newest has support', () => {
    const [first, second] = projectReleases(
      cadence({ isNewestOnly: true, ltsEvery: null }),
      '2031-05',
      '2033-01',
    );
    expect([first?.out, first?.end]).toEqual(['2031-08-31', '2032-04-30']);
    expect([second?.out, second?.end]).toEqual(['2032-04-30', '2032-12-31']);
  });

  it('are left out where no release of their kind has a published end', () => {
    expect(outs({ support: { lts: { months: 36, cycle: '5' }, other: null } }, '2031-05', '2033-01')).toEqual(
      ['2032-04-30'],
    );
  });
});

describe('the releases to plan on', () => {
  const read = (change: Partial<Release>): unknown => {
    const release = exampleRelease('9', { releaseDate: '2030-03-04', ...change });
    const [first] = planReleases(lifecycleOf([release]), '2031-05-17', '2040-01');
    return first && [first.out, first.end, first.isEndProjected];
  };

  it('read each status for what it says', () => {
    expect(read({ securitySupportStatus: 'dated', securitySupportUntil: '2032-06-30' })).toEqual([
      '2030-03-04',
      '2032-06-30',
      false,
    ]);
    expect(read({ securitySupportStatus: 'open' })).toEqual(['2030-03-04', null, false]);
    expect(read({ securitySupportStatus: 'superseded', supersededOn: '2031-01-05' })).toEqual([
      '2030-03-04',
      '2031-01-05',
      false,
    ]);
    expect(read({ securitySupportStatus: 'published-as-2032-Q3' })).toEqual([
      '2030-03-04',
      '2032-09-30',
      false,
    ]);
    expect(read({ securitySupportStatus: 'ended-date-unknown', activeSupportUntil: '2030-12-20' })).toEqual([
      '2030-03-04',
      '2030-12-20',
      false,
    ]);
  });

  it('leave out what cannot be told', () => {
    expect(read({ securitySupportStatus: 'not-given' })).toBeUndefined();
    expect(read({ securitySupportStatus: 'superseded' })).toBeUndefined();
    expect(read({ securitySupportStatus: 'ended-date-unknown' })).toBeUndefined();
    expect(read({ securitySupportStatus: 'open', releaseDate: null })).toBeUndefined();
  });

  it('are out at the end of a month where only that is known', () => {
    expect(read({ securitySupportStatus: 'open', releaseDate: '2030-02' })).toEqual([
      '2030-02-28',
      null,
      false,
    ]);
  });

  it('end the newest release with the next one, which is projected', () => {
    const superseded = (cycle: string, releaseDate: string, supersededOn: string): Release =>
      exampleRelease(cycle, { releaseDate, supersededOn, securitySupportStatus: 'superseded' });
    const current = exampleRelease('3', { releaseDate: '2031-02-01', securitySupportStatus: 'current' });
    const all = [
      superseded('1', '2029-06-01', '2030-04-01'),
      superseded('2', '2030-04-01', '2031-02-01'),
      current,
    ];
    const releases = planReleases(lifecycleOf(all), '2031-05-17', '2033-01');
    expect(releases.map(({ cycle, out, end }) => [cycle, out, end])).toEqual([
      ['1', '2029-06-01', '2030-04-01'],
      ['2', '2030-04-01', '2031-02-01'],
      ['3', '2031-02-01', '2031-12-31'],
      [null, '2031-12-31', '2032-10-31'],
      [null, '2032-10-31', '2033-08-31'],
    ]);
    expect(releases.find(({ cycle }) => cycle === '3')?.isEndProjected).toBe(true);
    const [alone] = planReleases(lifecycleOf([current]), '2031-05-17', '2033-01');
    expect(alone).toMatchObject({ end: null, isEndProjected: false });
  });
});
