import { SIZES, type Size } from './sizes.ts';
import { knownValue, knownValues, queryOf, valuesInOrder } from './address-state.ts';
import { EQUAL_WEIGHT, HIGHEST_WEIGHT, type Demand } from './decision.ts';
import { asSlug } from './addresses.ts';

/** What the decision helper knows of itself: the only values that its address may name. */
export interface DecisionVocabulary {
  factors: readonly string[];
  capabilities: readonly string[];
  /** Names of languages and licenses; addresses hold them as slugs. */
  languages: readonly string[];
  licenses: readonly string[];
  /** Demands of the use cases, by slug. */
  useCases: Readonly<Record<string, Demand>>;
}

/** The state of the decision helper, as its address holds it. */
export interface DecisionState {
  /** The use case that the settings started from, null for none. */
  from: string | null;
  demand: Demand;
}

/** Stands for an emptied list, which would otherwise read as "as in the use case". */
const NONE = 'none';

/** A medium application, no conditions, equal weights. */
export function neutralDemand({ factors }: Pick<DecisionVocabulary, 'factors'>): Demand {
  return {
    size: 'medium',
    must: [],
    nice: [],
    languages: [],
    licenses: [],
    until: null,
    weights: Object.fromEntries(factors.map((factor) => [factor, EQUAL_WEIGHT])),
  };
}

/** The valid state nearest to any query string. Never throws. */
export function readDecisionState(query: string, vocabulary: DecisionVocabulary): DecisionState {
  const parameters = new URLSearchParams(query);
  const from = knownValue(parameters, 'from', Object.keys(vocabulary.useCases));
  const base = baseDemand(from, vocabulary);
  const must = readList(parameters, 'must', vocabulary.capabilities, base.must);
  return {
    from,
    demand: {
      size: (knownValue(parameters, 'size', SIZES) as Size | null) ?? base.size,
      must,
      nice: readList(parameters, 'nice', vocabulary.capabilities, base.nice).filter(
        (id) => !must.includes(id),
      ),
      languages: readNames(parameters, 'lang', vocabulary.languages),
      licenses: readNames(parameters, 'license', vocabulary.licenses),
      until: readDay(parameters),
      weights: { ...base.weights, ...readWeights(parameters, vocabulary.factors) },
    },
  };
}

/** The query string of a state: keys in a fixed order, what equals the start left out. Reading it gives the same state. */
export function writeDecisionState({ from, demand }: DecisionState, vocabulary: DecisionVocabulary): string {
  const base = baseDemand(from, vocabulary);
  const weights = vocabulary.factors.filter((factor) => demand.weights[factor] !== base.weights[factor]);
  return queryOf([
    ['from', from ?? ''],
    ['size', demand.size === base.size ? '' : demand.size],
    ['lang', demand.languages.map(asSlug).join(',')],
    ['license', demand.licenses.map(asSlug).join(',')],
    ['must', listValue(demand.must, base.must)],
    ['nice', listValue(demand.nice, base.nice)],
    ['until', demand.until ?? ''],
    ['w', weights.map((factor) => `${factor}:${demand.weights[factor]}`).join(',')],
  ]);
}

function baseDemand(from: string | null, vocabulary: DecisionVocabulary): Demand {
  const neutral = neutralDemand(vocabulary);
  const useCase = from === null ? undefined : vocabulary.useCases[from];
  return useCase ? { ...neutral, ...useCase, weights: { ...neutral.weights, ...useCase.weights } } : neutral;
}

function readList(
  parameters: URLSearchParams,
  key: string,
  known: readonly string[],
  base: readonly string[],
): string[] {
  if (valuesInOrder(parameters, key).includes(NONE)) return [];
  const values = knownValues(parameters, key, known);
  return values.length > 0 ? values : known.filter((value) => base.includes(value));
}

function listValue(values: readonly string[], base: readonly string[]): string {
  const isBase = values.length === base.length && values.every((value) => base.includes(value));
  if (isBase) return '';
  return values.length === 0 ? NONE : values.join(',');
}

function readNames(parameters: URLSearchParams, key: string, known: readonly string[]): string[] {
  const slugs = knownValues(parameters, key, known.map(asSlug));
  return known.filter((name) => slugs.includes(asSlug(name)));
}

function readDay(parameters: URLSearchParams): string | null {
  const day = parameters.get('until') ?? '';
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) return null;
  // The parser rolls 31 February over; a day that is not the same afterwards does not exist.
  return new Date(day).toISOString().startsWith(day) ? day : null;
}

function readWeights(parameters: URLSearchParams, factors: readonly string[]): Record<string, number> {
  const weights: Record<string, number> = {};
  for (const entry of valuesInOrder(parameters, 'w')) {
    const [factor = '', weight = ''] = entry.split(':');
    if (!factors.includes(factor) || !/^\d{1,3}$/.test(weight)) continue;
    weights[factor] = Math.min(HIGHEST_WEIGHT, Number(weight));
  }
  return weights;
}
