import { describe, expect, it } from 'vitest';
import { containerAt, evidenceNames, evidenceWith, issuesOf, readEvidence } from './broken-evidence.ts';
import type { Change, Path } from './broken-evidence.ts';
import { calendarDate, calendarDateOrMonth, comesBefore, webUrl } from './calendar-date.ts';

describe('real evidence', () => {
  it.each(evidenceNames)('%s.json fits its schema', (name) => {
    expect(issuesOf(name, readEvidence(name))).toEqual([]);
  });

  it.each(['lifecycle', 'advisories', 'activity', 'first-releases'] as const)(
    '%s.json may lack a framework and may gain one',
    (name) => {
      const django = containerAt(readEvidence(name), ['frameworks', 'django'])['django'];
      const changes = [
        [['frameworks', 'django'], undefined],
        [['frameworks', 'brand-new'], django],
      ] as const;
      expect(issuesOf(name, evidenceWith(name, changes))).toEqual([]);
    },
  );

  it('benchmarks.json and adoption.json may lack a framework and may gain one', () => {
    const lackingBenchmark = evidenceWith('benchmarks', [
      [['sets', 0, 'frameworks', 'django'], undefined],
      [['sets', 0, 'frameworks', 'brand-new'], []],
      [['sets', 0, 'missing', 'brand-new'], 'no entry'],
      [['history', 'frameworks', 'django'], undefined],
    ]);
    expect(issuesOf('benchmarks', lackingBenchmark)).toEqual([]);
    const lackingAdoption = evidenceWith('adoption', [
      [['npmDownloads', 'frameworks', 'koa'], undefined],
      [['stackOverflow2025', 'webFrameworks', 'percent', 'django'], undefined],
      [['stackOverflow2025', 'webFrameworks', 'percent', 'brand-new'], null],
      [['githubStars', 'items', 'brand-new'], null],
    ]);
    expect(issuesOf('adoption', lackingAdoption)).toEqual([]);
  });
});

const django52: Path = ['frameworks', 'django', 'releases', 2];

describe('rules', () => {
  it('accepts what the rules only seem to forbid', () => {
    const changes = [
      [[...django52, 'activeSupportUntil'], '2028-04-30'],
      [[...django52, 'securitySupportUntil'], '2028-04-30'],
      [[...django52, 'latestDate'], '2025-04'],
    ] as const;
    expect(issuesOf('lifecycle', evidenceWith('lifecycle', changes))).toEqual([]);
    const sharedAlias: Change[] = [
      [['frameworks', 'koa', 'advisories', 0, 'aliases'], ['GHSA-same']],
      [['frameworks', 'koa', 'advisories', 1, 'aliases'], ['GHSA-same']],
    ];
    expect(issuesOf('advisories', evidenceWith('advisories', sharedAlias))).toEqual([]);
  });
});

describe('shared shapes', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31'])('%s is a date', (text) => {
    expect(calendarDate.safeParse(text).success).toBe(true);
    expect(calendarDateOrMonth.safeParse(text).success).toBe(true);
  });

  it.each(['2023-02-29', '1900-02-29', '2026-04-31', '2026-4-1', '2026-04-01T00:00', '2026', ''])(
    '"%s" is no date',
    (text) => {
      expect(calendarDate.safeParse(text).success).toBe(false);
      expect(calendarDateOrMonth.safeParse(text).success).toBe(false);
    },
  );

  it('a month is no day', () => {
    expect(calendarDate.safeParse('2026-11').success).toBe(false);
    expect(calendarDateOrMonth.safeParse('2026-11').success).toBe(true);
  });

  it.each(['https://a.example/b?c=d#e', 'http://a.example'])('%s is an address', (text) => {
    expect(webUrl.safeParse(text).success).toBe(true);
  });

  it.each([
    'ftp://a.example',
    'data:text/html,x',
    '//a.example',
    'https:a.example',
    ' https://a.example',
    'https://a b',
    'https://',
  ])('"%s" is no address', (text) => {
    expect(webUrl.safeParse(text).success).toBe(false);
  });

  it('compares a month with a day by the month', () => {
    expect(comesBefore('2026-11', '2026-11-03')).toBe(false);
    expect(comesBefore('2026-11-03', '2026-11')).toBe(false);
    expect(comesBefore('2026-10', '2026-11-03')).toBe(true);
    expect(comesBefore('2026-11-02', '2026-11-03')).toBe(true);
  });
});
