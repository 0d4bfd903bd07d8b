import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  neutralDemand,
  readDecisionState,
  writeDecisionState,
  type DecisionState,
  type DecisionVocabulary,
} from './decision-state.ts';
import { decide, type Demand } from './decision.ts';
import { exampleCandidate } from './example-candidates.ts';
import { SIZES } from './sizes.ts';

const FACTORS = ['app-size', 'cost', 'security'];
const CAPABILITIES = ['async-io', 'jobs', 'orm', 'websockets'];
const LANGUAGES = ['C#', 'F#', 'JavaScript'];
const LICENSES = ['Apache-2.0', 'BSD-3-Clause', 'MIT'];
const SHOP: Demand = {
  size: 'large',
  // In the order of a front matter, which is not that of the vocabulary.
  must: ['orm', 'jobs'],
  nice: ['websockets'],
  languages: [],
  licenses: [],
  until: null,
  weights: { security: 8, cost: 2, 'app-size': 5 },
};
const PLAIN: Demand = { ...SHOP, size: 'medium', nice: [], must: ['jobs'] };
const VOCABULARY: DecisionVocabulary = {
  factors: FACTORS,
  capabilities: CAPABILITIES,
  languages: LANGUAGES,
  licenses: LICENSES,
  useCases: { plain: PLAIN, shop: SHOP },
};
const NEUTRAL = neutralDemand(VOCABULARY);
const read = (query: string): DecisionState => readDecisionState(query, VOCABULARY);
const write = (state: DecisionState): string => writeDecisionState(state, VOCABULARY);
/** The address as a person reads it. */
const readable = (state: DecisionState): string => decodeURIComponent(write(state));

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyState: fc.Arbitrary<DecisionState> = fc
  .record({
    from: fc.constantFrom(null, 'plain', 'shop'),
    size: fc.constantFrom(...SIZES),
    must: fc.subarray(CAPABILITIES),
    nice: fc.subarray(CAPABILITIES),
    languages: fc.subarray(LANGUAGES),
    licenses: fc.subarray(LICENSES),
    until: fc.option(days),
    weights: fc.tuple(...FACTORS.map(() => fc.nat(10))),
  })
  .map(({ from, weights, nice, ...demand }) => ({
    from,
    demand: {
      ...demand,
      nice: nice.filter((id) => !demand.must.includes(id)),
      weights: Object.fromEntries(FACTORS.map((factor, at) => [factor, weights[at]!])),
    },
  }));

const KEYS = ['from', 'size', 'lang', 'license', 'must', 'nice', 'until', 'w'];
const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));
const value = fc.oneof(
  codeUnits,
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '__proto__:5',
    '<img src=x onerror=alert(1)>',
    '%E0%A4%A',
    '\ud800',
    'cost:1e9',
    'cost:999',
    'cost:99999999999999999999',
    'cost:-1',
    'cost:Infinity',
    'cost:NaN',
    'cost:4.5',
    'cost:٣',
    '9'.repeat(10_000),
    '2031-02-31',
    '+275760-09-13',
    'shop',
    'none',
  ),
  fc
    .array(fc.constantFrom('jobs', 'orm', 'nope', ' jobs ', '', 'none', 'csharp', 'cost:3'), { maxLength: 5 })
    .map(String),
);
const garbage = fc.oneof(
  codeUnits,
  fc
    .array(fc.tuple(fc.constantFrom(...KEYS, '__proto__'), value), { maxLength: 8 })
    .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
);

function expectValid({ from, demand }: DecisionState): void {
  const isSubset = (values: readonly string[], known: readonly string[]): void =>
    expect(values).toEqual(known.filter((one) => values.includes(one)));
  if (from !== null) expect(Object.keys(VOCABULARY.useCases)).toContain(from);
  expect(SIZES).toContain(demand.size);
  isSubset(demand.must, CAPABILITIES);
  isSubset(demand.nice, CAPABILITIES);
  expect(demand.nice.filter((id) => demand.must.includes(id))).toEqual([]);
  isSubset(demand.languages, LANGUAGES);
  isSubset(demand.licenses, LICENSES);
  if (demand.until !== null) expect(new Date(demand.until).toISOString().slice(0, 10)).toBe(demand.until);
  expect(Object.keys(demand.weights).sort()).toEqual(FACTORS);
  for (const weight of Object.values(demand.weights)) {
    expect(Number.isInteger(weight) && weight >= 0 && weight <= 10).toBe(true);
  }
}

describe('an address without settings', () => {
  it('is a medium application without conditions and with equal weights', () => {
    expect(read('')).toEqual({ from: null, demand: NEUTRAL });
    expect(Object.values(NEUTRAL.weights)).toEqual([5, 5, 5]);
    expect(write({ from: null, demand: NEUTRAL })).toBe('');
  });
});

describe('reading', () => {
  it('takes every setting', () => {
    const query =
      '?size=small&lang=csharp,javascript&license=mit&must=orm&nice=jobs,orm&until=2031-02-28&w=cost:0,security:10';
    expect(read(query)).toEqual({
      from: null,
      demand: {
        size: 'small',
        languages: ['C#', 'JavaScript'],
        licenses: ['MIT'],
        must: ['orm'],
        nice: ['jobs'],
        until: '2031-02-28',
        weights: { 'app-size': 5, cost: 0, security: 10 },
      },
    });
  });

  it('starts from a use case, and lays the rest of the address over it', () => {
    expect(read('?from=shop').demand).toEqual({ ...SHOP, must: ['jobs', 'orm'] });
    const { demand } = read('?from=shop&size=small&w=cost:9');
    expect(demand).toMatchObject({
      size: 'small',
      must: ['jobs', 'orm'],
      weights: { ...SHOP.weights, cost: 9 },
    });
  });

  it('empties a list of the use case with "none"', () => {
    expect(read('?from=shop&must=none').demand).toMatchObject({ must: [], nice: ['websockets'] });
    expect(read('?from=shop&nice=none').demand).toMatchObject({ must: ['jobs', 'orm'], nice: [] });
    expect(readable({ from: 'shop', demand: read('?from=shop&must=none').demand })).toBe(
      '?from=shop&must=none',
    );
    expect(read('?must=none').demand).toEqual(NEUTRAL);
  });

  it('does not take a capability as both a must and nice to have', () => {
    expect(read('?from=shop&must=websockets').demand).toMatchObject({ must: ['websockets'], nice: [] });
  });

  it.each([
    '2031-02-29',
    '2031-13-01',
    '2031-00-10',
    '2031-04-31',
    '31-01-01',
    '2031-1-1',
    '0000-01-01',
    'soon',
  ])('refuses the day %s', (day) => expect(read(`?until=${day}`).demand.until).toBeNull());

  it('takes 29 February of a leap year', () => {
    expect(read('?until=2032-02-29').demand.until).toBe('2032-02-29');
  });

  it.each(['cost:-1', 'cost:1e1', 'cost:4.5', 'cost', 'cost:', ':5', 'beauty:3', 'cost:x', '__proto__:3'])(
    'ignores the weight %s',
    (weight) => expect(read(`?w=${encodeURIComponent(weight)}`).demand.weights).toEqual(NEUTRAL.weights),
  );

  it('cuts a weight above 10', () => {
    expect(read('?w=cost:11').demand.weights['cost']).toBe(10);
  });

  it('gives valid values for any text, without throwing, and the same again from its own address', () => {
    fc.assert(
      fc.property(garbage, (query) => {
        const state = read(query);
        expectValid(state);
        expect(read(write(state))).toEqual(state);
        // The decision must be able to use it too.
        decide([exampleCandidate('Alder')], state.demand);
      }),
      { numRuns: 2000 },
    );
    expect(({} as Record<string, unknown>)['5']).toBeUndefined();
  });

  it('takes 10 kB of it in no time', () => {
    const start = performance.now();
    for (const key of KEYS) expectValid(read(`?${key}=${'jobs,'.repeat(2_000)}`));
    expectValid(read(`?${'w=cost:3&'.repeat(1_200)}`));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('writing', () => {
  it('gives any state back when read', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expectValid(state);
        expect(read(write(state))).toEqual(state);
        expect(write(read(write(state)))).toBe(write(state));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the keys in one order and writes nothing twice', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const keys = [...new URLSearchParams(write(state)).keys()];
        expect(keys).toEqual(KEYS.filter((key) => keys.includes(key)));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('leaves out what is as in the start, and writes what is not', () => {
    expect(write(read('?from=shop'))).toBe('?from=shop');
    expect(write({ from: 'shop', demand: SHOP })).toBe('?from=shop');
    expect(write(read('?size=medium&w=cost:5&must=&until=&nice=none'))).toBe('');
    expect(
      readable(
        read('?w=security:1,cost:5,app-size:0&nice=orm,jobs&size=large&license=mit&lang=f-sharp,fsharp'),
      ),
    ).toBe('?size=large&lang=fsharp&license=mit&nice=jobs,orm&w=app-size:0,security:1');
    expect(write(read('?from=plain&size=medium&must=jobs'))).toBe('?from=plain');
  });

  it('leaves the colons of the weights readable', () => {
    expect(write(read('?w=cost:7,security:1'))).toBe('?w=cost:7,security:1');
  });
});
