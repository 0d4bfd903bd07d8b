import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACT_KINDS, listShelfLives } from '../schemas/shelf-lives.ts';
import { EVIDENCE_KINDS } from './addresses.ts';
import { frameworkBySlug, type Dataset } from './dataset.ts';
import { exampleActivity, exampleDataset, exampleFacts, exampleRelease } from './example-dataset.ts';
import { exampleShelfLives } from './example-shelf-lives.ts';
import {
  agingFacts,
  datedFacts,
  daysBetween,
  figuresNamed,
  figuresOn,
  gatheredFor,
  referenceDayOf,
  type AgingFact,
  type DatedFact,
} from './freshness.ts';

const shelfLives = listShelfLives(exampleShelfLives());
const fact = (read: string, kind: DatedFact['kind'] = 'version'): DatedFact => ({
  framework: 'alder',
  kind,
  page: 'Alder',
  label: 'Latest version',
  address: '/frameworks/alder/#fact-latest-stable',
  read,
});

const day = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const month = day.map((text) => text.slice(0, 7));
const facts = fc.array(
  fc.tuple(fc.oneof(day, month), fc.constantFrom(...FACT_KINDS)).map(([read, kind]) => fact(read, kind)),
);

describe('daysBetween', () => {
  it.each([
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-23', '2026-11-24', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['2026-11', '2026-11-23', 22],
    ['2026-11-24', '2026-11-23', -1],
  ])('from %s to %s are %i days', (first, second, days) => {
    expect(daysBetween(first, second)).toBe(days);
  });
});

describe('agingFacts', () => {
  it('counts a fact as fresh on the last day of its shelf life and as aging on the next', () => {
    expect(agingFacts([fact('2026-01-01')], shelfLives, '2026-03-02')).toEqual([]);
    expect(agingFacts([fact('2026-01-01')], shelfLives, '2026-03-03')).toEqual([
      { ...fact('2026-01-01'), age: 61, days: 60 },
    ]);
  });

  it('counts nothing as aging that was read after the day of reference', () => {
    expect(agingFacts([fact('2026-01-01')], shelfLives, '2020-01-01')).toEqual([]);
  });

  it('never counts days in the past as aging', () => {
    expect(agingFacts([fact('1995-01-01', 'history')], shelfLives, '2099-12-31')).toEqual([]);
  });

  it('never makes fewer facts aging at a later day of reference', () => {
    fc.assert(
      fc.property(facts, day, day, (list, one, other) => {
        const [earlier, later] = [one, other].sort() as [string, string];
        const read = (aging: readonly DatedFact[]) => aging.map((entry) => `${entry.kind} ${entry.read}`);
        const atFirst = read(agingFacts(list, shelfLives, earlier));
        const inTheEnd = read(agingFacts(list, shelfLives, later));
        expect(inTheEnd).toEqual(expect.arrayContaining(atFirst));
        expect(inTheEnd.length).toBeGreaterThanOrEqual(atFirst.length);
      }),
    );
  });

  it('never makes more facts aging when a shelf life is longer', () => {
    fc.assert(
      fc.property(facts, day, fc.nat(1000), (list, reference, more) => {
        const longer = shelfLives.map((entry) => ({ ...entry, days: entry.days && entry.days + more }));
        expect(agingFacts(list, longer, reference).length).toBeLessThanOrEqual(
          agingFacts(list, shelfLives, reference).length,
        );
      }),
    );
  });
});

describe('the date of a fact', () => {
  const sources = (seen: Readonly<Record<string, string | null>>) =>
    exampleFacts('alder').sources.map((source) => ({ ...source, seen: seen[source.id] ?? null }));
  const readOf = (seen: Readonly<Record<string, string | null>>, anchor: string): string | undefined => {
    const dataset = exampleDataset({
      frameworks: {
        alder: {
          facts: {
            sources: sources(seen),
            starter: { commands: ['plant'], source: 'alder-claim', note: 'Also (alder-note).' },
          },
        },
      },
    });
    return datedFacts(dataset, frameworkBySlug(dataset, 'alder')).find(({ address }) =>
      address.endsWith(`#${anchor}`),
    )?.read;
  };

  it('is the newest reading of any of its sources', () => {
    expect(readOf({ 'alder-claim': '2030-01-01', 'alder-note': '2030-02-01' }, 'starter')).toBe('2030-02-01');
    expect(readOf({ 'alder-orm': '2029-03-04' }, 'capability-orm')).toBe('2029-03-04');
  });

  it('is the day of the check where the day of the reading is not recorded', () => {
    expect(readOf({}, 'capability-orm')).toBe('2031-05-17');
    expect(readOf({ 'alder-claim': '2030-01-01' }, 'starter')).toBe('2031-05-17');
  });
});

describe('the date of figures', () => {
  const dataset = exampleDataset({
    frameworks: {
      alder: {
        activity: exampleActivity({ windowEnd: '2031-04-02' }),
        releases: [exampleRelease('4', { latestSeenBy: '2031-05-09' })],
      },
    },
  });
  const readOf = (slug: string, label: string): string | undefined =>
    datedFacts(dataset, frameworkBySlug(dataset, slug)).find((entry) => entry.label === label)?.read;

  it('is the day to which they reach', () => {
    expect(readOf('alder', 'Repository activity')).toBe('2031-04-02');
    expect(readOf('alder', 'npm downloads')).toBe('2031-05');
    expect(readOf('alder', 'Newest version of each series')).toBe('2031-05-09');
  });

  it('is not made up where there are none', () => {
    expect(readOf('birch', 'Repository activity')).toBeUndefined();
    expect(readOf('birch', 'npm downloads')).toBeUndefined();
    expect(readOf('birch', 'Newest version of each series')).toBeUndefined();
  });
});

describe('the figures on a page of evidence', () => {
  const dataset = exampleDataset({
    frameworks: { alder: { activity: exampleActivity({ windowEnd: '2031-04-02' }) } },
  });
  const agingOn = (day: string): AgingFact[] =>
    agingFacts(
      dataset.frameworks.flatMap((framework) => datedFacts(dataset, framework)),
      dataset.shelfLives,
      day,
    );

  it('are marked from the day after their shelf life on, on the page that shows them and on no other', () => {
    expect(figuresOn('activity', agingOn('2032-04-01'))).toEqual([]);
    const later = agingOn('2032-04-02');
    expect(figuresOn('activity', later)).toMatchObject([{ framework: 'alder', read: '2031-04-02' }]);
    const pages = EVIDENCE_KINDS.filter((page) =>
      figuresOn(page, later).some(({ figures }) => figures === 'activity'),
    );
    expect(pages).toEqual(['activity']);
  });

  it('are found by their name, for one framework or for whichever has them', () => {
    const later = agingOn('2032-04-02');
    expect(figuresNamed('activity', later, 'alder')?.read).toBe('2031-04-02');
    expect(figuresNamed('activity', later, 'birch')).toBeUndefined();
    expect(figuresNamed('activity', later)?.framework).toBe('alder');
    expect(figuresNamed('throughput', later)).toBeUndefined();
  });

  it('were gathered on the day that their file names', () => {
    const advisories = { ...dataset.evidence.advisories, meta: { made: '2031-02-03' } };
    const evidence = { ...dataset.evidence, advisories } as Dataset['evidence'];
    expect(gatheredFor('security', evidence)).toBe('2031-02-03');
    expect(gatheredFor('benchmarks', evidence)).toBe('2031-05-17');
  });
});

describe('the day of reference', () => {
  it('is the newest day of a check unless another is asked for', () => {
    expect(referenceDayOf({ checked: '2026-11-23' }, undefined)).toBe('2026-11-23');
    expect(referenceDayOf({ checked: '2026-11-23' }, '')).toBe('2026-11-23');
    expect(referenceDayOf({ checked: '2026-11-23' }, '2027-02-28')).toBe('2027-02-28');
  });

  it.each(['2027-02-29', 'tomorrow', '2027-1-1'])('refuses %s', (asked) => {
    expect(() => referenceDayOf({ checked: '2026-11-23' }, asked)).toThrow(
      `REFERENCE_DATE is "${asked}": expected a day that exists, as YYYY-MM-DD.`,
    );
  });
});
