import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SOURCE_SORT,
  holdsWords,
  readSourceTableState,
  SOURCE_COLUMNS,
  sourceTableStatus,
  writeSourceTableState,
  type SourceColumn,
  type SourceTableState,
} from './source-table-state.ts';

const columns = Object.keys(SOURCE_COLUMNS) as SourceColumn[];
const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));
const garbage = fc.oneof(
  codeUnits,
  fc
    .array(
      fc.tuple(
        fc.constantFrom('q', 'sort', '__proto__'),
        fc.oneof(
          codeUnits,
          fc.constantFrom('-', '--read', 'constructor', '%E0%A4%A', 'x'.repeat(10_000), '-uses', 'READ'),
        ),
      ),
      { maxLength: 6 },
    )
    .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
);

describe('the state of the catalog', () => {
  it('is by publisher and unfiltered for an address without a query', () => {
    expect(readSourceTableState('')).toEqual({ q: '', sort: DEFAULT_SOURCE_SORT });
    expect(writeSourceTableState({ q: '', sort: DEFAULT_SOURCE_SORT })).toBe('');
  });

  it('takes filter and order from the address', () => {
    expect(readSourceTableState('?q=flask+docs&sort=-read')).toEqual({
      q: 'flask docs',
      sort: { column: 'read', direction: 'descending' },
    });
    expect(readSourceTableState('?sort=uses').sort).toEqual({ column: 'uses', direction: 'ascending' });
  });

  it.each(['?sort=rank', '?sort=--read', '?sort=READ', '?sort=', '?sort=__proto__'])(
    'falls back to the order by publisher for %s',
    (query) => {
      expect(readSourceTableState(query).sort).toEqual(DEFAULT_SOURCE_SORT);
    },
  );

  it('writes keys in a fixed order and leaves defaults out', () => {
    expect(
      writeSourceTableState({ q: 'a & b', sort: { column: 'published', direction: 'descending' } }),
    ).toBe('?q=a+%26+b&sort=-published');
    expect(writeSourceTableState({ q: '', sort: { column: 'publisher', direction: 'descending' } })).toBe(
      '?sort=-publisher',
    );
  });

  it('is valid for any garbage, and an address written from it reads as the same state', () => {
    fc.assert(
      fc.property(garbage, (query) => {
        const state = readSourceTableState(query);
        expect(columns).toContain(state.sort.column);
        expect(readSourceTableState(writeSourceTableState(state))).toEqual(state);
      }),
    );
  });
});

describe('holdsWords', () => {
  it('wants every word, in any case and order, and takes an empty filter for all', () => {
    expect(holdsWords('Welcome to Flask Pallets', 'pallets FLASK')).toBe(true);
    expect(holdsWords('Welcome to Flask Pallets', 'pallets django')).toBe(false);
    expect(holdsWords('anything', '')).toBe(true);
    expect(holdsWords('anything', '  ')).toBe(true);
  });
});

describe('sourceTableStatus', () => {
  const sorted = (column: SourceColumn, direction: 'ascending' | 'descending'): SourceTableState => ({
    q: '',
    sort: { column, direction },
  });

  it.each([
    [1034, sorted('publisher', 'ascending'), '1,034 sources, by publisher'],
    [1034, sorted('title', 'descending'), '1,034 sources, by title, Z to A'],
    [12, sorted('published', 'descending'), '12 of 1,034 sources, by date, newest first'],
    [12, sorted('read', 'ascending'), '12 of 1,034 sources, by day of reading, oldest first'],
    [1, sorted('uses', 'descending'), '1 of 1,034 sources, by number of facts, most first'],
    [0, sorted('uses', 'descending'), 'No source fits: shorten the filter or clear it'],
  ])('says of %i sources what is shown', (shown, state, words) => {
    expect(sourceTableStatus(shown, 1034, state)).toBe(words);
  });
});
