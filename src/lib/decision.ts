/**
 * The decision: knock-outs, fit, ties, and what would change the answer.
 * The same functions run at build time and in the decision helper.
 */
import type { Size } from './sizes.ts';

/** Fits closer than this many points are a tie: the facts do not tell the two apart. */
export const TIE_BELOW = 2;

/** The weight that every factor has unless the reader says otherwise. */
export const EQUAL_WEIGHT = 5;

/** Weights run from 0 to this. */
export const HIGHEST_WEIGHT = 10;

/** A framework as the decision sees it: plain values that fit into a page. */
export interface Candidate {
  slug: string;
  name: string;
  languages: readonly string[];
  license: string;
  /** Last day of security fixes of the series supported longest, null where none is published. */
  supportedUntil: string | null;
  /** Whole scores by factor and size; null where a factor cannot be measured. */
  scores: Readonly<Record<string, Readonly<Record<Size, number | null>>>>;
  /** Status value of each capability, 0 to 1. */
  capabilities: Readonly<Record<string, number>>;
}

/** What a reader or a use case asks for. */
export interface Demand {
  size: Size;
  /** Capabilities without which a framework is set apart. */
  must: readonly string[];
  /** Capabilities that count in the project-requirements score. */
  nice: readonly string[];
  /** Languages of the team; none means any. */
  languages: readonly string[];
  licenses: readonly string[];
  /** Security fixes must last at least until this day. */
  until: string | null;
  /** Weight of each factor, 0 to 10. */
  weights: Readonly<Record<string, number>>;
}

export type Exclusion =
  | { kind: 'must'; capability: string }
  | { kind: 'language'; languages: readonly string[] }
  | { kind: 'license'; license: string }
  | { kind: 'support'; until: string | null };

/** One factor's part in a fit. */
export interface FitPart {
  factor: string;
  weight: number;
  score: number;
  /** Points of the fit that the factor gives. */
  points: number;
}

export interface Ranked {
  candidate: Candidate;
  /** Weighted mean of the factor scores, 0 to 100, not rounded. */
  fit: number;
  parts: FitPart[];
}

/** A place in the ranking; more than one framework on it is a tie. */
export interface Place {
  place: number;
  /** By name, since the facts do not tell them apart. */
  ranked: Ranked[];
}

export interface Decision {
  /** By fit, the highest first; equal fits by name. */
  ranking: Ranked[];
  setApart: { candidate: Candidate; reasons: Exclusion[] }[];
}

/** The factor whose score depends on what is needed. */
const REQUIREMENTS_FACTOR = 'project-requirements';

/** A candidate's whole score on a factor under a demand. */
export function scoreUnder(
  candidate: Candidate,
  factor: string,
  demand: Pick<Demand, 'size' | 'must' | 'nice'>,
): number | null {
  const ofItself = candidate.scores[factor]?.[demand.size] ?? null;
  if (factor !== REQUIREMENTS_FACTOR) return ofItself;
  const needs = [...new Set([...demand.must, ...demand.nice])].filter((id) => id in candidate.capabilities);
  if (needs.length === 0) return ofItself;
  const total = needs.reduce((sum, id) => sum + (candidate.capabilities[id] ?? 0), 0);
  // Cut before rounding: the last binary digits depend on the order of the needs.
  return Math.round(Number(((total / needs.length) * 100).toFixed(6)));
}

/** Why a candidate is set apart; empty where it stays. */
export function exclusionsOf(candidate: Candidate, demand: Demand): Exclusion[] {
  const missing = demand.must.filter((id) => candidate.capabilities[id] === 0);
  const exclusions: Exclusion[] = missing.map((capability) => ({ kind: 'must', capability }));
  if (
    demand.languages.length > 0 &&
    !demand.languages.some((language) => candidate.languages.includes(language))
  ) {
    exclusions.push({ kind: 'language', languages: candidate.languages });
  }
  if (demand.licenses.length > 0 && !demand.licenses.includes(candidate.license)) {
    exclusions.push({ kind: 'license', license: candidate.license });
  }
  if (
    demand.until !== null &&
    (candidate.supportedUntil === null || candidate.supportedUntil < demand.until)
  ) {
    exclusions.push({ kind: 'support', until: candidate.supportedUntil });
  }
  return exclusions;
}

/** Weighted mean of the scores that can be measured, with each factor's part. Null where every weight is 0. */
export function fitOf(candidate: Candidate, demand: Demand): { fit: number; parts: FitPart[] } | null {
  const measured = Object.entries(demand.weights).flatMap(([factor, weight]) => {
    const score = scoreUnder(candidate, factor, demand);
    return weight > 0 && score !== null ? [{ factor, weight, score }] : [];
  });
  const total = measured.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  const parts = measured.map((part) => ({ ...part, points: (part.weight * part.score) / total }));
  return { fit: measured.reduce((sum, { weight, score }) => sum + weight * score, 0) / total, parts };
}

/** Whether two fits are a tie. Binary fractions must not make one of exactly two points. */
export const isTie = (higher: number, lower: number): boolean => higher - lower < TIE_BELOW - 1e-9;

/** Sets apart what fails a condition and ranks the rest by fit. */
export function decide(candidates: readonly Candidate[], demand: Demand): Decision {
  const judged = candidates.map((candidate) => ({ candidate, reasons: exclusionsOf(candidate, demand) }));
  const byName = (first: { candidate: Candidate }, second: { candidate: Candidate }): number =>
    first.candidate.name.localeCompare(second.candidate.name, 'en');
  const ranked = judged
    .filter(({ reasons }) => reasons.length === 0)
    .flatMap(({ candidate }) => {
      const result = fitOf(candidate, demand);
      return result === null ? [] : [{ candidate, ...result }];
    })
    .sort((first, second) => second.fit - first.fit || byName(first, second));
  return {
    ranking: ranked,
    setApart: judged.filter(({ reasons }) => reasons.length > 0).sort(byName),
  };
}

/**
 * The ranking in places: a place holds all that are less than a tie behind its best, by name.
 * The next place counts on, as in sports: two on the first are followed by the third.
 */
export function placesOf(ranking: readonly Ranked[]): Place[] {
  const places: (Place & { best: number })[] = [];
  ranking.forEach((ranked, position) => {
    const last = places.at(-1);
    if (last && isTie(last.best, ranked.fit)) last.ranked.push(ranked);
    else places.push({ place: position + 1, ranked: [ranked], best: ranked.fit });
  });
  return places.map(({ place, ranked }) => ({
    place,
    ranked: ranked.sort((first, second) => first.candidate.name.localeCompare(second.candidate.name, 'en')),
  }));
}

/** A whole weight of one factor from which the second candidate is ahead of the first, all else equal. */
export interface Crossing {
  factor: string;
  weight: number;
  /** Whether the second is ahead from this weight up or from this weight down. */
  direction: 'up' | 'down';
}

/**
 * For each factor, the weight nearest to the present one at which the second overtakes the first, where one exists
 * between 0 and 10. Closed form: with the other weights fixed, first minus second is S + w·d, which changes sign at
 * w = −S / d, where d is the lead on the factor and S the weighted lead on all others.
 */
export function crossings(first: Candidate, second: Candidate, demand: Demand): Crossing[] {
  const leads = Object.entries(demand.weights).flatMap(([factor, weight]) => {
    const [own, other] = [scoreUnder(first, factor, demand), scoreUnder(second, factor, demand)];
    return own === null || other === null ? [] : [{ factor, weight, lead: own - other }];
  });
  return leads.flatMap(({ factor, weight, lead }) => {
    const rest = leads.reduce(
      (sum, other) => (other.factor === factor ? sum : sum + other.weight * other.lead),
      0,
    );
    if (lead === 0) return [];
    const zero = -rest / lead;
    // The second must be strictly ahead, so that a whole zero is not enough.
    const crossing = lead < 0 ? Math.floor(zero) + 1 : Math.ceil(zero) - 1;
    const isInReach = crossing >= 0 && crossing <= HIGHEST_WEIGHT;
    const isChange = lead < 0 ? crossing > weight : crossing < weight;
    return isInReach && isChange ? [{ factor, weight: crossing, direction: lead < 0 ? 'up' : 'down' }] : [];
  });
}
