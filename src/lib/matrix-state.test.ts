// cspell:ignore djngo
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEqualRow, readMatrixState, writeMatrixState, type MatrixState } from './matrix-state.ts';

const SLUGS = ['django', 'express', 'flask', 'koa', 'laravel', 'phoenix'];
const read = (query: string): MatrixState => readMatrixState(query, SLUGS);

const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));
const value = fc.oneof(
  codeUnits,
  fc.constantFrom(
    '__proto__',
    'constructor',
    '<b>',
    '%',
    '%E0%A4%A',
    'DJANGO',
    'x'.repeat(10_000),
    'differences',
  ),
  fc.array(fc.constantFrom(...SLUGS, 'djngo', ' koa ', '')).map((slugs) => slugs.join(',')),
);
const garbage = fc.oneof(
  codeUnits,
  fc
    .array(fc.tuple(fc.constantFrom('f', 'only', '__proto__'), value), { maxLength: 6 })
    .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
);

describe('an address without a query', () => {
  it('shows all frameworks and all rows, without a problem', () => {
    expect(read('')).toEqual({ picked: [], onlyDifferences: false, problems: [] });
    expect(writeMatrixState({ picked: [], onlyDifferences: false })).toBe('');
  });
});

describe('the matrix', () => {
  it('keeps the picked frameworks in the order in which they were asked for', () => {
    expect(read('?f=koa,django')).toEqual({
      picked: ['koa', 'django'],
      onlyDifferences: false,
      problems: [],
    });
    expect(read('?f=koa&f=django,koa').picked).toEqual(['koa', 'django']);
  });

  it('takes slugs in any case', () => {
    expect(read('?f=Koa,DJANGO,koa')).toMatchObject({ picked: ['koa', 'django'], problems: [] });
  });

  it('shows only differences when the address says so in the one word for it', () => {
    expect(read('?only=differences').onlyDifferences).toBe(true);
    expect(read('?only=nonsense&only=differences').onlyDifferences).toBe(true);
    expect(read('?only=Differences').onlyDifferences).toBe(false);
    expect(read('?only=1').onlyDifferences).toBe(false);
  });

  it('has a problem with one framework, which is shown all the same', () => {
    expect(read('?f=koa')).toMatchObject({ picked: ['koa'], problems: [{ kind: 'one', slug: 'koa' }] });
  });

  it('has a problem with unknown frameworks and shows the known ones', () => {
    expect(read('?f=koa,djngo,flask,rust')).toMatchObject({
      picked: ['koa', 'flask'],
      problems: [{ kind: 'unknown', slugs: ['djngo', 'rust'] }],
    });
  });

  it('shows the first four of more and has a problem with the rest', () => {
    expect(read(`?f=${[...SLUGS].reverse().join(',')}`)).toMatchObject({
      picked: ['phoenix', 'laravel', 'koa', 'flask'],
      problems: [{ kind: 'too-many', dropped: ['express', 'django'] }],
    });
  });

  it('tells of every problem of one address', () => {
    expect(read(`?f=nope,${SLUGS.join(',')}`).problems.map(({ kind }) => kind)).toEqual([
      'unknown',
      'too-many',
    ]);
    expect(read('?f=nope,koa').problems.map(({ kind }) => kind)).toEqual(['unknown', 'one']);
  });

  it('names an unknown framework once, in whatever case it was repeated', () => {
    expect(read('?f=nope,NOPE,Nope,koa,flask').problems).toEqual([{ kind: 'unknown', slugs: ['nope'] }]);
  });
});

describe('a written state', () => {
  it('has its keys in a fixed order', () => {
    expect(writeMatrixState({ onlyDifferences: true, picked: ['koa', 'django'] })).toBe(
      '?f=koa,django&only=differences',
    );
  });

  it('reads back as the same state', () => {
    const picks = fc.shuffledSubarray(SLUGS, { maxLength: 4 });
    fc.assert(
      fc.property(picks, fc.boolean(), (picked, onlyDifferences) => {
        const state = read(writeMatrixState({ picked, onlyDifferences }));
        expect(state).toMatchObject({ picked, onlyDifferences });
        expect(state.problems).toHaveLength(picked.length === 1 ? 1 : 0);
      }),
    );
  });

  it('is the same ever after, for any query, and never fails', () => {
    fc.assert(
      fc.property(garbage, (query) => {
        const state = read(query);
        expect(state.picked.length).toBeLessThanOrEqual(4);
        expect(new Set(state.picked).size).toBe(state.picked.length);
        expect(SLUGS).toEqual(expect.arrayContaining(state.picked));
        const written = writeMatrixState(state);
        expect(writeMatrixState(read(written))).toBe(written);
        expect(read(written).picked).toEqual(state.picked);
      }),
      { numRuns: 500 },
    );
  });
});

it('a row is equal when all its values are the same', () => {
  expect(isEqualRow(['1', '1', '1'])).toBe(true);
  expect(isEqualRow(['1', '1', '0.8'])).toBe(false);
  expect(isEqualRow(['0.8', '1', '1'])).toBe(false);
  expect(isEqualRow(['1'])).toBe(true);
  expect(isEqualRow([])).toBe(true);
});
