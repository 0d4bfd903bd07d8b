import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_FILTER } from './address-state.ts';
import {
  defaultTableState,
  MOST_PICKED,
  readTableState,
  writeTableState,
  type TableState,
  type TableVocabulary,
} from './table-state.ts';

const VOCABULARY: TableVocabulary = {
  columns: ['framework', 'first-release', 'language', 'latest-version', 'orm', 'jobs'],
  defaultColumns: ['framework', 'first-release', 'language'],
  languages: ['python', 'csharp', 'javascript'],
  categories: ['full-stack', 'micro'],
  capabilities: ['orm', 'jobs', 'websockets'],
  slugs: ['django', 'express', 'flask', 'koa', 'laravel', 'phoenix'],
};
const DEFAULT: TableState = {
  sort: { column: 'framework', direction: 'ascending' },
  q: '',
  language: null,
  category: null,
  has: [],
  cols: ['framework', 'first-release', 'language'],
  pick: [],
};

const read = (query: string): TableState => readTableState(query, VOCABULARY);
const write = (state: TableState): string => writeTableState(state, VOCABULARY);

/** Any string at all, lone surrogates among them. */
const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

const filterText = fc
  .oneof(
    codeUnits.map((text) => text.toWellFormed().slice(0, LONGEST_FILTER).toWellFormed()),
    fc.string({
      unit: fc.constantFrom('%', '2', 'C', '+', ' ', '&', '=', '#', ',', '<', 'é', '😀'),
      maxLength: 20,
    }),
  )
  .map((text) => text.replace(/\p{Cc}/gu, '').trim());

const states: fc.Arbitrary<TableState> = fc.record({
  sort: fc.record({
    column: fc.constantFrom(...VOCABULARY.columns),
    direction: fc.constantFrom('ascending' as const, 'descending' as const),
  }),
  q: filterText,
  language: fc.constantFrom(null, ...VOCABULARY.languages),
  category: fc.constantFrom(null, ...VOCABULARY.categories),
  has: fc.subarray([...VOCABULARY.capabilities]),
  cols: fc.subarray(VOCABULARY.columns.slice(1)).map((others) => ['framework', ...others]),
  pick: fc.subarray([...VOCABULARY.slugs], { maxLength: MOST_PICKED }),
});

const NASTY = [
  '__proto__',
  'constructor',
  'toString',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '%',
  '%E0%A4%A',
  '%FF',
  '%00',
  '%2C%2c,,',
  '\ud800',
  '\udc00x',
  '-',
  '--framework',
  '-__proto__',
  'x'.repeat(10_000),
  'django,django,koa',
  'framework',
  '-orm',
];
const KEYS = ['sort', 'q', 'language', 'category', 'has', 'cols', 'pick', '__proto__', 'constructor', 'v'];
const garbage = fc.oneof(
  codeUnits,
  fc.string({ unit: fc.constantFrom('%', '&', '=', '+', '2', 'F', 'q', ',', ';', '#', '?'), maxLength: 60 }),
  fc
    .array(fc.tuple(fc.constantFrom(...KEYS), fc.oneof(fc.constantFrom(...NASTY), codeUnits)), {
      maxLength: 8,
    })
    .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
);

/** Fails where a state holds anything but known values. */
function expectValid(state: TableState): void {
  expect(Object.keys(state)).toEqual(Object.keys(DEFAULT));
  expect(VOCABULARY.columns).toContain(state.sort.column);
  expect(['ascending', 'descending']).toContain(state.sort.direction);
  expect([...state.q].length).toBeLessThanOrEqual(LONGEST_FILTER);
  expect(state.q).not.toMatch(/\p{Cc}|\p{Cs}/u);
  expect([null, ...VOCABULARY.languages]).toContain(state.language);
  expect([null, ...VOCABULARY.categories]).toContain(state.category);
  expect(VOCABULARY.capabilities.filter((id) => state.has.includes(id))).toEqual(state.has);
  expect(VOCABULARY.columns.filter((id) => state.cols.includes(id))).toEqual(state.cols);
  expect(state.cols[0]).toBe('framework');
  expect(VOCABULARY.slugs.filter((slug) => state.pick.includes(slug))).toEqual(state.pick);
  expect(state.pick.length).toBeLessThanOrEqual(4);
}

describe('an address without a query', () => {
  it('stands for the default state', () => {
    expect(read('')).toEqual(DEFAULT);
    expect(read('?')).toEqual(DEFAULT);
    expect(defaultTableState(VOCABULARY)).toEqual(DEFAULT);
  });

  it('is what the default state is written as', () => {
    expect(write(DEFAULT)).toBe('');
  });
});

describe('a written state', () => {
  it('has its keys in a fixed order', () => {
    const state: TableState = {
      pick: ['express', 'koa'],
      cols: ['framework', 'orm'],
      has: ['orm', 'jobs'],
      category: 'micro',
      language: 'csharp',
      q: 'real time',
      sort: { column: 'latest-version', direction: 'descending' },
    };
    expect(write(state)).toBe(
      '?sort=-latest-version&q=real+time&language=csharp&category=micro&has=orm,jobs&cols=framework,orm&pick=express,koa',
    );
  });

  it('has only the keys that differ from the default', () => {
    expect(write({ ...DEFAULT, q: 'api' })).toBe('?q=api');
    expect(write({ ...DEFAULT, sort: { column: 'framework', direction: 'descending' } })).toBe(
      '?sort=-framework',
    );
    expect(write({ ...DEFAULT, sort: { column: 'orm', direction: 'ascending' } })).toBe('?sort=orm');
    expect(write({ ...DEFAULT, cols: ['framework'] })).toBe('?cols=framework');
  });

  it('reads back as the same state', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(read(write(state))).toEqual(state);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a read state', () => {
  it('takes the first of repeated keys that is known, and adds lists up', () => {
    const state = read(
      '?language=cobol&language=python&language=csharp&has=jobs&has=orm&q=a&q=b&sort=no&sort=orm',
    );
    expect(state).toEqual({
      ...DEFAULT,
      language: 'python',
      has: ['orm', 'jobs'],
      q: 'a',
      sort: { column: 'orm', direction: 'ascending' },
    });
  });

  it('always shows the column that names the row', () => {
    expect(read('?cols=jobs,language').cols).toEqual(['framework', 'language', 'jobs']);
  });

  it('has the default columns when no known one is named', () => {
    expect(read('?cols=').cols).toEqual(DEFAULT.cols);
    expect(read('?cols=nonsense').cols).toEqual(DEFAULT.cols);
  });

  it('has at most four picks', () => {
    expect(read('?pick=phoenix,laravel,koa,flask,express,django').pick).toEqual([
      'django',
      'express',
      'flask',
      'koa',
    ]);
  });

  it.each(NASTY)('holds only known values when every key is %j', (value) => {
    expectValid(read(`?${KEYS.map((key) => `${key}=${value}`).join('&')}`));
  });

  it('holds only known values for any query, and never fails', () => {
    fc.assert(
      fc.property(garbage, (query) => {
        expectValid(read(query));
      }),
      { numRuns: 500 },
    );
  });

  it('is written the same way ever after', () => {
    fc.assert(
      fc.property(garbage, (query) => {
        const written = write(read(query));
        expect(write(read(written))).toBe(written);
      }),
      { numRuns: 500 },
    );
  });
});
