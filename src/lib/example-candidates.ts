/** Made-up candidates and demands for the tests of the decision, single ones and arbitrary ones. */
import fc from 'fast-check';
import { SIZES } from './sizes.ts';
import { scoreUnder, type Candidate, type Demand } from './decision.ts';

export const FACTORS = ['app-size', 'cost', 'project-requirements', 'security'] as const;
const CAPABILITIES = ['jobs', 'orm', 'websockets'] as const;
const LANGUAGES = ['Fern', 'Lichen', 'Moss'] as const;
const LICENSES = ['BSD-3-Clause', 'MIT'] as const;
const DAYS = ['2031-01-01', '2032-06-30', '2033-12-31'] as const;
const NAMES = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir'] as const;

export const TITLES: Readonly<Record<string, string>> = {
  'app-size': 'App size',
  cost: 'Cost',
  'project-requirements': 'Project requirements',
  security: 'Security',
  jobs: 'Background jobs',
  orm: 'Object mapper',
  websockets: 'WebSockets',
};

/** Scores that are the same for all sizes. */
export const sameScores = (scores: Readonly<Record<string, number | null>>): Candidate['scores'] =>
  Object.fromEntries(
    Object.entries(scores).map(([factor, score]) => [factor, { small: score, medium: score, large: score }]),
  );

/** A candidate that meets every condition and scores 50 on everything, but for what is changed. */
export function exampleCandidate(name: string, change: Partial<Candidate> = {}): Candidate {
  return {
    slug: name.toLowerCase(),
    name,
    languages: ['Fern'],
    license: 'MIT',
    supportedUntil: '2033-12-31',
    scores: sameScores(Object.fromEntries(FACTORS.map((factor) => [factor, 50]))),
    capabilities: Object.fromEntries(CAPABILITIES.map((id) => [id, 1])),
    ...change,
  };
}

/** Asks for nothing, with equal weights, but for what is changed. */
export function exampleDemand(change: Partial<Demand> = {}): Demand {
  return {
    size: 'medium',
    must: [],
    nice: [],
    languages: [],
    licenses: [],
    until: null,
    weights: Object.fromEntries(FACTORS.map((factor) => [factor, 5])),
    ...change,
  };
}

const score = fc.oneof(fc.nat(100), fc.integer({ min: 48, max: 52 }));
const statusValue = fc.constantFrom(0, 0.4, 0.8, 1);

/** An object with a value for each key. */
const perKey = <Value>(
  keys: readonly string[],
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Record<string, Value>> =>
  fc
    .tuple(...keys.map(() => value))
    .map((values) => Object.fromEntries(keys.map((key, at) => [key, values[at]!])));

const candidate = fc.record({
  languages: fc.subarray([...LANGUAGES], { minLength: 1 }),
  license: fc.constantFrom(...LICENSES),
  supportedUntil: fc.option(fc.constantFrom(...DAYS)),
  scores: perKey(FACTORS, perKey(SIZES, score)),
  capabilities: perKey(CAPABILITIES, statusValue),
});

/** One to six candidates of different names, in any order; some factors may be measured for none of them. */
export const anyCandidates: fc.Arbitrary<Candidate[]> = fc
  .record({
    names: fc.shuffledSubarray([...NAMES], { minLength: 1 }),
    parts: fc.array(candidate, { minLength: NAMES.length, maxLength: NAMES.length }),
    unmeasured: fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      fc.subarray<string>(['cost', 'security']),
    ),
  })
  .map(({ names, parts, unmeasured }) =>
    names.map((name, at) => {
      const { scores, ...part } = parts[at]!;
      const nothing = sameScores(Object.fromEntries(unmeasured.map((factor) => [factor, null])));
      return exampleCandidate(name, { ...part, scores: { ...scores, ...nothing } } as Partial<Candidate>);
    }),
  );

const anyWeights = perKey(FACTORS, fc.oneof(fc.nat(10), fc.constant(0)));

/** Needs and weights, without a condition that sets apart. */
export const anyOpenDemand: fc.Arbitrary<Demand> = fc
  .record({
    size: fc.constantFrom(...SIZES),
    nice: fc.subarray<string>([...CAPABILITIES]),
    weights: anyWeights,
  })
  .map(exampleDemand);

export const anyDemand: fc.Arbitrary<Demand> = fc.record({
  size: fc.constantFrom(...SIZES),
  must: fc.subarray<string>([...CAPABILITIES]),
  nice: fc.subarray<string>([...CAPABILITIES]),
  languages: fc.subarray<string>([...LANGUAGES]),
  licenses: fc.subarray<string>([...LICENSES]),
  until: fc.option(fc.constantFrom(...DAYS)),
  weights: anyWeights,
});

/** A fit as whole numbers, so that a test can compare two without rounding: points / total. */
export function exactFit(one: Candidate, demand: Demand): { points: number; total: number } {
  let [points, total] = [0, 0];
  for (const [factor, weight] of Object.entries(demand.weights)) {
    const itsScore = scoreUnder(one, factor, demand);
    if (itsScore === null) continue;
    points += weight * itsScore;
    total += weight;
  }
  return { points, total };
}

/** The demand with another weight for one factor. */
export const withWeight = (demand: Demand, factor: string, weight: number): Demand => ({
  ...demand,
  weights: { ...demand.weights, [factor]: weight },
});
