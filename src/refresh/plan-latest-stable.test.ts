import { describe, expect, it } from 'vitest';
import type { Facts } from '../schemas/facts.ts';
import { findingsIn, type ReleaseList } from './findings.ts';
import { dated, listFrom, seen, TODAY } from './fixtures/lists.ts';
import { planLatestStable } from './plan-latest-stable.ts';

type LatestStable = Facts['identity']['latest_stable'];

/** Plans for facts of which only the newest release and the sources matter. */
function plan(latestStable: LatestStable, sources: Facts['sources'], ...lists: ReleaseList[]) {
  const facts = { identity: { latest_stable: latestStable } as Facts['identity'], sources };
  return planLatestStable('alpha-framework', facts, findingsIn(lists, TODAY), TODAY);
}

const current: LatestStable = {
  version: '2.0.0',
  date: '2026-09-01',
  source: 'al-news',
  note: 'Found by hand.',
};

const ownSource = {
  id: 'alpha-framework-on-npm',
  url: 'https://www.npmjs.com/package/alpha',
  title: 'alpha in the npm registry: list of versions',
  publisher: 'npm registry',
  published: null,
  seen: TODAY,
};

describe('the newest stable release', () => {
  it('gives way to a higher one; a note on the one before does not stay', () => {
    expect(plan(current, [], listFrom('hex', dated('2.1.0', '2026-11-20')))).toEqual({
      latestStable: { version: '2.1.0', date: '2026-11-20', source: 'alpha-framework-on-hex' },
      source: {
        id: 'alpha-framework-on-hex',
        url: 'https://hex.pm/packages/alpha',
        title: 'alpha on Hex: list of versions',
        publisher: 'Hex',
        published: null,
        seen: TODAY,
      },
    });
  });

  it('says that its day is not verified where only npm has it', () => {
    expect(plan(current, [], listFrom('npm', seen('2.1.0', '2026-11-20')))).toEqual({
      latestStable: {
        version: '2.1.0',
        date: null,
        source: 'alpha-framework-on-npm',
        note: 'In the npm registry by 2026-11-20; release day not verified.',
      },
      source: ownSource,
    });
  });

  it('gets the day that was missing', () => {
    const unknown = { ...current, date: null };
    expect(plan(unknown, [], listFrom('pypi', dated('2.0', '2026-08-31')))?.latestStable).toEqual({
      version: '2.0.0',
      date: '2026-08-31',
      source: 'alpha-framework-on-pypi',
    });
  });

  it.each([
    ['is lower', seen('1.9.9', null)],
    ['is the same', seen('2.0.0', null)],
    ['is not stable', seen('2.1.0-rc.1', null)],
  ])('stays where what was found %s', (_case, release) => {
    expect(plan(current, [ownSource], listFrom('npm', release))).toBeNull();
  });

  it('stays where nothing was found', () => {
    expect(plan(current, [], listFrom('npm'))).toBeNull();
  });

  it("renews the day of the refresh's own source, and no other", () => {
    const own = { ...current, source: ownSource.id };
    const list = listFrom('npm', seen('2.0.0', null));
    const old = { ...ownSource, title: 'Renamed by hand', seen: '2026-10-01' };
    expect(plan(own, [old], list)).toEqual({ latestStable: own, source: { ...old, seen: TODAY } });
    expect(plan(own, [ownSource], list)).toBeNull();
    expect(plan({ ...current, source: 'al-news' }, [old], list)).toBeNull();
  });
});
