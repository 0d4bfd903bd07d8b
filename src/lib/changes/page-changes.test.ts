import { describe, expect, it } from 'vitest';
import { exampleDataset } from '../example-dataset.ts';
import { datasetChanges, frameworkPageChanges, pairPageChanges } from './page-changes.ts';

const before = exampleDataset();
const after = exampleDataset({
  frameworks: {
    alder: { statuses: { search: 'built-in', menus: 'built-in' } },
    birch: { statuses: { orm: 'none', tables: 'none', hooks: 'none' } },
  },
});
const keysOf = ({ facts }: { facts: readonly { key: string }[] }): string[] => facts.map(({ key }) => key);

describe('the changes of a page', () => {
  it('are none where nothing has changed', () => {
    const again = exampleDataset();
    for (const { slug } of before.frameworks) {
      expect(frameworkPageChanges(before, again, slug)).toEqual({ facts: [], moves: [], gone: [] });
    }
    expect(pairPageChanges(before, again, ['alder', 'birch'])).toEqual({ facts: [], moves: [], gone: [] });
  });

  it('are exactly the facts of the framework', () => {
    const changes = frameworkPageChanges(before, after, 'alder');
    expect(keysOf(changes).sort()).toEqual(['alder#capability-menus', 'alder#capability-search']);
    expect(keysOf(frameworkPageChanges(before, after, 'cedar'))).toEqual([]);
  });

  it('are the facts of both frameworks of a pair, and no others', () => {
    const keys = keysOf(pairPageChanges(before, after, ['alder', 'cedar']));
    expect(keys.sort()).toEqual(['alder#capability-menus', 'alder#capability-search']);
    const both = keysOf(pairPageChanges(before, after, ['alder', 'birch']));
    expect(new Set(both.map((key) => key.split('#')[0]))).toEqual(new Set(['alder', 'birch']));
  });

  it('leave out of a pair what only a framework page shows', () => {
    const starter = { commands: ['grow'], source: 'alder-claim' };
    const other = exampleDataset({ frameworks: { alder: { facts: { starter } } } });
    expect(keysOf(frameworkPageChanges(before, other, 'alder'))).toEqual(['alder#starter']);
    expect(keysOf(pairPageChanges(before, other, ['alder', 'birch']))).toEqual([]);
  });

  it('say whose place in a score has moved', () => {
    const { moves } = frameworkPageChanges(before, after, 'birch');
    expect(moves.length).toBeGreaterThan(0);
    for (const move of moves) expect(move.before).not.toBe(move.after);
  });

  it('name a framework that is gone', () => {
    const rest = { ...after, frameworks: after.frameworks.filter(({ slug }) => slug !== 'birch') };
    expect(frameworkPageChanges(before, rest, 'birch')).toEqual({ facts: [], moves: [], gone: ['birch'] });
    expect(pairPageChanges(before, rest, ['alder', 'birch']).gone).toEqual(['birch']);
    expect(datasetChanges(before, rest).filter(({ framework }) => framework === 'birch')).not.toEqual([]);
  });
});
