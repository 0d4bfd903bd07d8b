import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LifecycleRelease } from '../schemas/lifecycle.ts';
import { findingsIn, type ReleaseList } from './findings.ts';
import { dated, listFrom, seen, TODAY } from './fixtures/lists.ts';
import { planLines } from './plan-lines.ts';
import { isHigher } from './versions.ts';

const NPM_PAGE = 'https://www.npmjs.com/package/alpha';

/** A release line of which only the newest version matters here. */
function line(change: Partial<LifecycleRelease>): LifecycleRelease {
  return {
    cycle: '5.2',
    releaseDate: '2025-04-02',
    activeSupportUntil: null,
    activeSupportStatus: 'not-given',
    securitySupportUntil: null,
    securitySupportStatus: 'not-given',
    lts: false,
    latest: '5.2.4',
    latestDate: '2026-08-01',
    latestSource: 'endoflife.date 2026-08-22',
    latestSourceUrl: 'https://endoflife.date/alpha',
    latestSeenBy: null,
    requires: null,
    note: null,
    ...change,
  };
}

const plan = (lines: LifecycleRelease[], ...lists: ReleaseList[]) =>
  planLines(lines, findingsIn(lists, TODAY), TODAY);
const newestIn = (lines: LifecycleRelease[], ...lists: ReleaseList[]) =>
  plan(lines, ...lists).changes.map(({ newest }) => newest);

describe('the newest version of a line', () => {
  it('gives way to a higher one of the same line, with its day, source and day of reading', () => {
    expect(
      newestIn([line({})], listFrom('pypi', dated('5.2.18', '2026-10-06'), dated('6.0.1', '2026-11-01'))),
    ).toEqual([
      {
        latest: '5.2.18',
        latestDate: '2026-10-06',
        latestSource: 'Python Package Index, read 2026-11-23',
        latestSourceUrl: 'https://pypi.org/project/alpha/',
        latestSeenBy: null,
      },
    ]);
  });

  it('never gets the time of the npm registry as its day', () => {
    expect(newestIn([line({})], listFrom('npm', seen('5.2.5', '2026-11-03')))).toEqual([
      {
        latest: '5.2.5',
        latestDate: null,
        latestSource: 'npm registry, read 2026-11-23',
        latestSourceUrl: NPM_PAGE,
        latestSeenBy: '2026-11-03',
      },
    ]);
  });

  it('was out by today at the latest where the list has no days', () => {
    const [newest] = newestIn([line({})], listFrom('maven-central', seen('5.2.5', null)));
    expect(newest).toMatchObject({ latestDate: null, latestSeenBy: TODAY });
  });

  it('does not give way to a lower one', () => {
    expect(newestIn([line({})], listFrom('pypi', dated('5.2.3', '2026-11-01')))).toEqual([]);
  });

  it('gets the day that was missing', () => {
    const unknown = line({ latestDate: null, latestSeenBy: '2026-09-01' });
    expect(newestIn([unknown], listFrom('pypi', dated('5.2.4', '2026-08-30')))).toEqual([
      expect.objectContaining({ latest: '5.2.4', latestDate: '2026-08-30', latestSeenBy: null }),
    ]);
  });

  it('gets the day in place of the month', () => {
    const month = line({ latestDate: '2026-11' });
    expect(newestIn([month], listFrom('pypi', dated('5.2.4', '2026-11-03')))).toEqual([
      expect.objectContaining({ latestDate: '2026-11-03' }),
    ]);
  });

  it.each([
    ['by which it was out', { latestDate: null, latestSeenBy: '2026-09-01' }, '2026-09-02'],
    ['of another month', { latestDate: '2026-11' }, '2026-10-31'],
  ])('keeps what it says against a day after the one %s', (_case, change, date) => {
    const { changes, contradictions } = plan([line(change)], listFrom('pypi', dated('5.2.4', date)));
    expect(changes).toEqual([]);
    expect(contradictions).toMatchObject([{ cycle: '5.2', finding: { version: '5.2.4', date } }]);
  });

  it('keeps its day against another', () => {
    const { changes, contradictions } = plan([line({})], listFrom('pypi', dated('5.2.4', '2026-08-02')));
    expect(changes).toEqual([]);
    expect(contradictions).toEqual([]);
  });

  it('is said to be read today where the same list says it again', () => {
    const read = line({ latestSource: 'npm registry, read 2026-10-01', latestSourceUrl: NPM_PAGE });
    expect(newestIn([read], listFrom('npm', seen('5.2.4', '2026-08-09')))).toEqual([
      {
        latest: '5.2.4',
        latestDate: '2026-08-01',
        latestSource: 'npm registry, read 2026-11-23',
        latestSourceUrl: NPM_PAGE,
        latestSeenBy: null,
      },
    ]);
  });

  it.each([
    ['another page', { latestSource: 'npm registry, read 2026-10-01' }],
    [
      'words of a person',
      { latestSource: 'inferred: npm registry, read 2026-10-01', latestSourceUrl: NPM_PAGE },
    ],
    ['today already', { latestSource: 'npm registry, read 2026-11-23', latestSourceUrl: NPM_PAGE }],
  ])('keeps its source where that is %s', (_case, change) => {
    expect(newestIn([line(change)], listFrom('npm', seen('5.2.4', null)))).toEqual([]);
  });

  it('is left to a person where it is no number', () => {
    expect(newestIn([line({ latest: '5.2.x' })], listFrom('npm', seen('5.2.9', null)))).toEqual([]);
  });
});

describe('a plan for lines', () => {
  it('names versions that have no line, but not those of lines older than all', () => {
    const lines = [line({ cycle: '5.2' }), line({ cycle: '4.2', latest: '4.2.1' })];
    const list = listFrom(
      'pypi',
      dated('6.0.0', '2026-10-01'),
      dated('6.0.1', '2026-11-01'),
      dated('4.3.0', '2026-09-01'),
      dated('3.2.25', '2024-03-04'),
    );
    expect(plan(lines, list).withoutLine.map(({ version }) => version)).toEqual(['6.0.1', '4.3.0']);
  });

  it('lowers no version, mixes no lines, and finds nothing more to change when it has been carried out', () => {
    const version = fc
      .tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.nat({ max: 30 }))
      .map((parts) => parts.join('.'));
    const releases = fc.array(
      fc.oneof(
        version.map((found) => dated(found, '2026-10-10')),
        version.map((found) => seen(found, '2026-10-11')),
      ),
    );
    fc.assert(
      fc.property(releases, releases, fc.nat({ max: 30 }), (first, second, patch) => {
        const lines = ['3', '2.1', '2.0'].map((cycle) =>
          line({ cycle, latest: `${cycle === '3' ? '3.0' : cycle}.${String(patch)}`, latestDate: null }),
        );
        const findings = findingsIn([listFrom('npm', ...first), listFrom('hex', ...second)], TODAY);
        const { changes } = planLines(lines, findings, TODAY);
        for (const { cycle, newest } of changes) {
          const before = lines.find((each) => each.cycle === cycle)!;
          expect(isHigher(before.latest, newest.latest)).toBe(false);
          expect(newest.latest.startsWith(`${cycle}.`)).toBe(true);
          expect((newest.latestDate === null) !== (newest.latestSeenBy === null)).toBe(true);
          Object.assign(before, newest);
        }
        expect(planLines(lines, findings, TODAY).changes).toEqual([]);
      }),
    );
  });
});
