import { describe, expect, it } from 'vitest';
import { findingsIn, highest } from './findings.ts';
import { dated, listFrom, seen, TODAY } from './fixtures/lists.ts';

describe('findings', () => {
  it('holds stable releases only', () => {
    const list = listFrom('pypi', dated('6.2a1', '2026-11-01'), dated('6.1.3', '2026-11-03'));
    expect(findingsIn([list], TODAY)).toEqual([
      { version: '6.1.3', date: '2026-11-03', seenBy: '2026-11-03', list },
    ]);
  });

  it('knows a day by which each was out, at the latest today', () => {
    const list = listFrom(
      'npm',
      seen('1.0.0', '2026-11-01'),
      seen('1.0.1', null),
      seen('1.0.2', '2027-01-01'),
    );
    expect(findingsIn([list], TODAY).map(({ seenBy }) => seenBy)).toEqual(['2026-11-01', TODAY, TODAY]);
  });

  it('has the highest version, whatever the order', () => {
    const list = listFrom('pypi', dated('6.10.0', '2026-01-01'), dated('6.9.9', '2026-02-01'));
    expect(highest(findingsIn([list], TODAY))?.version).toBe('6.10.0');
    expect(highest([])).toBeNull();
  });

  it('of two that have a version prefers the one that knows its day, then the first', () => {
    const npm = listFrom('npm', seen('5.3.0', '2026-10-09'));
    const endoflife = listFrom('endoflife-date', dated('5.3.0', '2026-10-08'));
    const hex = listFrom('hex', dated('5.3.0', '2026-10-07'));
    expect(highest(findingsIn([npm, endoflife, hex], TODAY))?.list).toBe(endoflife);
    expect(highest(findingsIn([hex, endoflife, npm], TODAY))?.list).toBe(hex);
  });
});
