import { describe, expect, it } from 'vitest';
import { exampleDataset, exampleFacts } from '../lib/example-dataset.ts';
import { dayAskedFor, freshnessReport } from './freshness-report.ts';

describe('the day of the list', () => {
  it('is today unless a flag names another', () => {
    expect(dayAskedFor([], '2026-11-23')).toBe('2026-11-23');
    expect(dayAskedFor(['--date=2027-02-28'], '2026-11-23')).toBe('2027-02-28');
  });

  it('says what is wrong with a flag', () => {
    expect(() => dayAskedFor(['--date=2027-02-29'], '2026-11-23')).toThrow(
      '--date is "2027-02-29": expected a day that exists, as YYYY-MM-DD.',
    );
    expect(() => dayAskedFor(['--day=2027-02-28'], '2026-11-23')).toThrow(
      '"--day=2027-02-28" is not known: expected --date=YYYY-MM-DD.',
    );
  });
});

describe('the list', () => {
  const seen: Readonly<Record<string, string>> = { 'alder-orm': '2030-01-01', 'alder-search': '2029-01-01' };
  const sources = exampleFacts('alder').sources.map((source) => ({
    ...source,
    seen: seen[source.id] ?? null,
  }));
  const dataset = exampleDataset({ frameworks: { alder: { facts: { sources } } } });

  it('has the oldest facts of a framework first, under their count', () => {
    const [count, , ...list] = freshnessReport(dataset, '2031-05-20').split('\n');
    expect(count).toMatch(/^Freshness on 2031-05-20: 2 of \d+ facts are older than their shelf life\.$/);
    expect(list).toEqual([
      'alder (2)',
      '  Title of search: read 2029-01-01, 869 days ago, fresh for 365',
      '  Title of orm: read 2030-01-01, 504 days ago, fresh for 365',
    ]);
  });

  it('is one line where nothing is aging', () => {
    expect(freshnessReport(dataset, '2030-01-01').split('\n')).toHaveLength(1);
  });
});
