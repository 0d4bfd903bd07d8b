import { describe, expect, it } from 'vitest';
import { isAmong, tableStatus, type RowFacts } from './table-rows.ts';
import type { TableState } from './table-state.ts';

type Filters = Pick<TableState, 'q' | 'language' | 'category' | 'has'>;
const NO_FILTER: Filters = { q: '', language: null, category: null, has: [] };
const ROW: RowFacts = {
  search: 'asp.net core c# f# platform real-time apis',
  languages: ['csharp', 'fsharp'],
  category: 'platform',
  builtIn: new Set(['orm', 'json-api', 'websockets']),
};
const NO_FACTS: RowFacts = { search: '', languages: [], category: '', builtIn: new Set() };

const passes = (filters: Partial<Filters>, row = ROW): boolean => isAmong(row, { ...NO_FILTER, ...filters });

describe('a row', () => {
  it('passes when nothing is filtered', () => {
    expect(passes({})).toBe(true);
    expect(passes({}, NO_FACTS)).toBe(true);
  });

  it('passes the text filter when every word occurs somewhere, in any order and case', () => {
    expect(passes({ q: 'Real-Time  CORE' })).toBe(true);
    expect(passes({ q: 'plat' })).toBe(true);
    expect(passes({ q: 'core django' })).toBe(false);
    expect(passes({ q: '   ' })).toBe(true);
  });

  it('passes the language filter when the whole language is one of its own', () => {
    expect(passes({ language: 'fsharp' })).toBe(true);
    expect(passes({ language: 'sharp' })).toBe(false);
    expect(passes({ language: 'c' })).toBe(false);
  });

  it('passes the category filter when the whole category is its own', () => {
    expect(passes({ category: 'platform' })).toBe(true);
    expect(passes({ category: 'plat' })).toBe(false);
  });

  it('passes when it has every asked capability built in, by its whole name', () => {
    expect(passes({ has: ['orm', 'websockets'] })).toBe(true);
    expect(passes({ has: ['orm', 'graphql'] })).toBe(false);
    expect(passes({ has: ['api'] })).toBe(false);
    expect(passes({ has: ['sockets'] })).toBe(false);
  });

  it('passes only when all filters let it through', () => {
    const all: Filters = { q: 'core', language: 'csharp', category: 'platform', has: ['orm'] };
    expect(passes(all)).toBe(true);
    expect(passes({ ...all, q: 'x-ray' })).toBe(false);
    expect(passes({ ...all, language: 'php' })).toBe(false);
    expect(passes({ ...all, category: 'micro' })).toBe(false);
    expect(passes({ ...all, has: ['orm', 'jobs'] })).toBe(false);
  });

  it('without facts passes no filter', () => {
    for (const filters of [{ q: 'a' }, { language: 'php' }, { category: 'micro' }, { has: ['orm'] }]) {
      expect(passes(filters, NO_FACTS)).toBe(false);
    }
  });
});

describe('the status of the table', () => {
  const sort = (direction: 'ascending' | 'descending') => ({ sort: { column: 'any', direction } });

  it.each([
    ['text', 'by name', 'by name, Z to A'],
    ['number', 'by name, lowest first', 'by name, highest first'],
    ['date', 'by name, oldest first', 'by name, newest first'],
    ['version', 'by name, lowest first', 'by name, highest first'],
    ['status', 'by name, least first', 'by name, most first'],
  ] as const)('says how a column of kind %s is sorted', (kind, ascending, descending) => {
    expect(tableStatus(10, 10, 'name', sort('ascending'), kind)).toBe(`10 frameworks, ${ascending}`);
    expect(tableStatus(10, 10, 'name', sort('descending'), kind)).toBe(`10 frameworks, ${descending}`);
  });

  it('says how many of the frameworks are left', () => {
    expect(tableStatus(3, 10, 'First release', sort('ascending'), 'date')).toBe(
      '3 of 10 frameworks, by First release, oldest first',
    );
    expect(tableStatus(1, 10, 'name', sort('ascending'), 'text')).toBe('1 of 10 frameworks, by name');
  });

  it('says what to do when none is left', () => {
    expect(tableStatus(0, 10, 'name', sort('descending'), 'text')).toBe(
      'No framework fits: loosen a filter or clear all',
    );
  });
});
