import { describe, expect, it } from 'vitest';
import type { Advisories } from '../../schemas/advisories.ts';
import type { Framework } from '../dataset.ts';
import { exampleActivity, exampleBenchmarkSet, exampleDataset, exampleEntry } from '../example-dataset.ts';
import { MAINTENANCE_FIGURES } from '../activity-figures.ts';
import { activityBars } from './activity-bars.ts';
import { advisoryBars, advisoryYears, countAdvisories, severityLegend } from './advisory-bars.ts';
import { shareBars, sharesByFramework } from './adoption-bars.ts';
import { benchmarkBars, concurrenciesOf, entryRows } from './benchmark-bars.ts';
import { historyBars } from './history-bars.ts';

type Advisory = Advisories['frameworks'][string]['advisories'][number];

const { frameworks } = exampleDataset();
const [alder, birch] = frameworks as [Framework, Framework, Framework];

const set = exampleBenchmarkSet({
  frameworks: {
    alder: [exampleEntry('fern/alder', { 64: 1200, 256: 1100 })],
    birch: [exampleEntry('fern/birch', { 64: 90 }, false)],
  },
});

describe('benchmark bars', () => {
  const rows = entryRows(set, frameworks);

  it('list one group an entry, in the order of the frameworks', () => {
    expect(rows.map(({ entry }) => entry.entry)).toEqual(['fern/alder', 'fern/birch']);
  });

  it('take the connections in ascending order', () => {
    expect(concurrenciesOf(set)).toEqual(['64', '256']);
  });

  it('outline entries that are not like for like, and say so', () => {
    const [first, second] = benchmarkBars(rows, ['64'], 'requestsPerSecond');
    expect(first).toMatchObject({ note: null, caution: false });
    expect(second?.caution).toBe(true);
    expect(second?.note).toMatch(/not like for like/);
    expect(second?.bars[0]?.segments).toEqual([{ kind: 'outline', from: 0, to: 90 }]);
  });

  it('say what was not measured instead of drawing zero', () => {
    const [, second] = benchmarkBars(rows, ['256'], 'requestsPerSecond');
    expect(second?.bars[0]).toMatchObject({ value: null, text: 'not measured', segments: [] });
  });
});

describe('history bars', () => {
  it('tell the tools apart by their fill', () => {
    const point = (tool: string, requestsPerSecond: number) => ({
      updatedAt: '2031-04-01',
      tool,
      version: '5',
      requestsPerSecond,
      commit: 'a'.repeat(40),
    });
    const groups = historyBars([point('sling', 900), point('sling', 300), point('bow', 30)]);
    expect(groups.map(({ bars }) => bars[0]?.segments[0]?.kind)).toEqual(['fill-1', 'fill-1', 'fill-4']);
    expect(groups[0]?.bars[0]?.text).toBe('900');
  });
});

/** A framework with advisories of these days and severities. */
function withAdvisories(entries: readonly [string | null, Advisory['severity']][]): Framework {
  const advisories = entries.map(([published, severity]) => ({ published, severity }) as Advisory);
  const countByYear: Record<string, number> = {};
  for (const { published } of advisories) {
    const year = published?.slice(0, 4) ?? 'unknown';
    countByYear[year] = (countByYear[year] ?? 0) + 1;
  }
  return { ...alder, advisories: { advisories, countByYear } as Framework['advisories'] };
}

describe('advisory bars', () => {
  const framework = withAdvisories([
    ['2030-02-01', 'high'],
    ['2030-05-01', null],
    ['2032-05-01', 'low'],
    [null, 'critical'],
  ]);
  const years = advisoryYears([framework]);
  const counts = countAdvisories(framework, years);

  it('have every year, also one without an advisory, and then the undated', () => {
    expect(years).toEqual(['2030', '2031', '2032', 'unknown']);
    expect(counts.map(({ total }) => total)).toEqual([2, 0, 1, 1]);
  });

  it('count every advisory once', () => {
    expect(counts.reduce((sum, { total }) => sum + total, 0)).toBe(4);
    expect(counts[0]?.counts).toEqual([0, 1, 0, 0, 1]);
  });

  it('write the total beside the pieces', () => {
    const bars = advisoryBars(counts);
    expect(bars.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      '2030: 2',
      '2031: 0',
      '2032: 1',
      'no day: 1',
    ]);
    expect(bars[0]?.segments).toHaveLength(2);
  });

  it('leave out the undated where there are none', () => {
    const dated = withAdvisories([['2030-02-01', 'high']]);
    expect(advisoryBars(countAdvisories(dated, ['2030', 'unknown'])).map(({ label }) => label)).toEqual([
      '2030',
    ]);
  });

  it('explain only the severities that occur', () => {
    const dated = withAdvisories([['2030-02-01', 'high']]);
    expect(severityLegend(countAdvisories(dated, ['2030'])).map(({ text }) => text)).toEqual(['High']);
  });
});

describe('share bars', () => {
  it('put the largest first and what has no figure last, in words', () => {
    const shares = sharesByFramework(exampleDataset());
    const known = shares.filter(({ percent }) => percent !== null).map(({ percent }) => percent as number);
    expect(known).toEqual(known.toSorted((first, second) => second - first));
    const [firstMissing] = shareBars(shares).filter(({ bars }) => bars[0]?.value === null);
    expect(firstMissing?.bars[0]?.text ?? 'not asked').toMatch(/^not /);
  });
});

describe('activity bars', () => {
  const active = (framework: Framework, windowEnd: string, commits12m: number | null): Framework => ({
    ...framework,
    activity: exampleActivity({ windowEnd, commits12m }),
  });

  it('outline a window that ends years before the others, and say so', () => {
    const groups = activityBars(
      [active(alder, '2031-05-01', 10), active(birch, '2029-05-01', 20)],
      MAINTENANCE_FIGURES[0]!,
    );
    expect(groups[0]).toMatchObject({ note: null, caution: false });
    expect(groups[1]?.note).toBe('not comparable: year to 1 May 2029');
    expect(groups[1]?.bars[0]?.segments[0]?.kind).toBe('outline');
  });

  it('say what was not measured', () => {
    const groups = activityBars([{ ...alder, activity: null }], MAINTENANCE_FIGURES[0]!);
    expect(groups[0]?.bars[0]).toMatchObject({ value: null, text: 'not measured' });
  });
});
