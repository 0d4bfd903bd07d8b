import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUS_IDS, type StatusId } from '../schemas/capabilities.ts';
import { compareFrameworks, frameworkPairs, pairsOf, type Comparison } from './comparison.ts';
import { frameworkBySlug } from './dataset.ts';
import { EXAMPLE_CAPABILITIES, exampleDataset } from './example-dataset.ts';

type Statuses = Readonly<Record<string, StatusId>>;

/** Alder with some statuses beside Birch with others; what is left out is built in. */
function compare(alder: Statuses, birch: Statuses, order = ['alder', 'birch']): Comparison {
  const dataset = exampleDataset({ frameworks: { alder: { statuses: alder }, birch: { statuses: birch } } });
  const [first, second] = order.map((slug) => frameworkBySlug(dataset, slug));
  return compareFrameworks(dataset, first!, second!);
}

const ids = ({ differences }: Comparison): string[] => differences.map(({ capability }) => capability.id);

const statuses: fc.Arbitrary<Statuses> = fc.record(
  Object.fromEntries(EXAMPLE_CAPABILITIES.map((id) => [id, fc.constantFrom(...STATUS_IDS)])),
);

describe('pairs', () => {
  it('are n(n − 1)/2 for n items, each with two different items and none twice', () => {
    fc.assert(
      fc.property(fc.nat(25), (count) => {
        const pairs = pairsOf(Array.from({ length: count }, (_, item) => item));
        expect(pairs).toHaveLength((count * (count - 1)) / 2);
        expect(new Set(pairs.map(String)).size).toBe(pairs.length);
        for (const [first, second] of pairs) expect(first).toBeLessThan(second);
      }),
    );
  });

  it('of frameworks are in the order of their addresses, whatever the order given', () => {
    const { frameworks } = exampleDataset();
    const expected = ['alder birch', 'alder cedar', 'birch cedar'];
    for (const given of [frameworks, [...frameworks].reverse()]) {
      const pairs = frameworkPairs(given);
      expect(pairs.map((pair) => pair.map(({ slug }) => slug).join(' ')).sort()).toEqual(expected);
    }
  });

  it('leave the list of frameworks in its order', () => {
    const given = [...exampleDataset().frameworks].reverse();
    frameworkPairs(given);
    expect(given.map(({ slug }) => slug)).toEqual(['cedar', 'birch', 'alder']);
  });
});

describe('a comparison', () => {
  it('has the address of the pair in either order, and the frameworks in the order given', () => {
    const comparison = compare({}, {}, ['birch', 'alder']);
    expect(comparison.id).toBe('alder-vs-birch');
    expect(comparison.frameworks.map(({ slug }) => slug)).toEqual(['birch', 'alder']);
  });

  it('has a row for every capability, in groups and in their order', () => {
    const { groups } = compare({}, {});
    expect(groups.map(({ group }) => group.id)).toEqual(['storage', 'pages']);
    expect(groups.flatMap(({ rows }) => rows.map(({ capability }) => capability.id))).toEqual(
      EXAMPLE_CAPABILITIES,
    );
  });

  it('has no differences between equal statuses', () => {
    expect(compare({ orm: 'official' }, { orm: 'official' }).differences).toEqual([]);
  });

  it.each<[StatusId, StatusId, number, number]>([
    ['built-in', 'none', 1, 9],
    ['none', 'built-in', -1, 9],
    ['built-in', 'official', 0.2, 1.8],
    ['community', 'official', -0.4, 3.6],
    ['official', 'none', 0.8, 7.2],
    ['community', 'community', 0, 0],
  ])(
    'of %s with %s has a gap of %d and, for a weight of 9, an importance of %d',
    (own, other, gap, importance) => {
      const row = compare({ orm: own }, { orm: other }).groups[0]!.rows[1]!;
      expect(row.capability).toMatchObject({ id: 'orm', weight: 9 });
      expect(row.facts.map(({ status }) => status)).toEqual([own, other]);
      expect(row.gap).toBeCloseTo(gap, 10);
      expect(row.importance).toBeCloseTo(importance, 10);
    },
  );

  it('fails where a framework lacks a capability', () => {
    const dataset = exampleDataset();
    const [alder, birch] = dataset.frameworks;
    const bare = { ...birch!, capabilities: {} };
    expect(() => compareFrameworks(dataset, alder!, bare)).toThrow(
      new Error('content/facts/birch.yaml has no capability "tables".'),
    );
  });
});

describe('the differences', () => {
  it('come weightiest first: by gap times weight, not by either alone', () => {
    const other: Statuses = { search: 'none', routing: 'community', tables: 'official', templates: 'none' };
    // 1 × 6 = 6, 0.6 × 6 = 3.6, 1 × 3 = 3, 0.2 × 9 = 1.8
    expect(ids(compare({}, other))).toEqual(['templates', 'routing', 'search', 'tables']);
  });

  it('of equal importance come by the weight of the capability', () => {
    // 0.2 × 9 = 0.6 × 3
    expect(ids(compare({}, { search: 'community', tables: 'official' }))).toEqual(['tables', 'search']);
    expect(ids(compare({}, { search: 'community', orm: 'official' }))).toEqual(['orm', 'search']);
    // 0.4 × 3 = 0.2 × 6
    expect(ids(compare({ search: 'official' }, { search: 'community', hooks: 'official' }))).toEqual([
      'hooks',
      'search',
    ]);
  });

  it('of equal importance and weight come in the order of the matrix', () => {
    const none: Statuses = { menus: 'none', hooks: 'none', templates: 'none', routing: 'none' };
    expect(ids(compare(none, {}))).toEqual(['routing', 'templates', 'hooks', 'menus']);
    expect(ids(compare({ menus: 'none', routing: 'none' }, { templates: 'none' }))).toEqual([
      'routing',
      'templates',
      'menus',
    ]);
  });

  it('are the rows whose statuses differ, with falling importance from 0 to 10', () => {
    fc.assert(
      fc.property(statuses, statuses, (alder, birch) => {
        const comparison = compare(alder, birch);
        expect(ids(comparison).sort()).toEqual(
          EXAMPLE_CAPABILITIES.filter((id) => alder[id] !== birch[id]).sort(),
        );
        const importances = comparison.differences.map(({ importance }) => importance);
        expect([...importances].sort((first, second) => second - first)).toEqual(importances);
        for (const importance of importances) {
          expect(importance).toBeGreaterThan(0);
          expect(importance).toBeLessThanOrEqual(10);
        }
      }),
    );
  });

  it('keep their order and turn their gaps round when the frameworks are swapped', () => {
    fc.assert(
      fc.property(statuses, statuses, (alder, birch) => {
        const forward = compare(alder, birch);
        const backward = compare(alder, birch, ['birch', 'alder']);
        expect(ids(backward)).toEqual(ids(forward));
        backward.differences.forEach((row, position) => {
          const counterpart = forward.differences[position]!;
          expect(row.gap + counterpart.gap).toBe(0);
          expect(row.importance).toBe(counterpart.importance);
          expect(row.facts).toEqual([...counterpart.facts].reverse());
        });
      }),
    );
  });
});
