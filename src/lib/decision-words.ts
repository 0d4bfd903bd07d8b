/** The decision in words: every sentence is made from the numbers, so that it cannot contradict them. */
import {
  isTie,
  TIE_BELOW,
  type Crossing,
  type Decision,
  type Demand,
  type Exclusion,
  type Ranked,
} from './decision.ts';
import { formatAlternatives, formatDate, formatList } from './formats.ts';

/** Titles of factors and capabilities by id. */
export type Titles = Readonly<Record<string, string>>;

/** Most factors that are named as having decided. */
const MOST_FACTORS = 3;

/** One sentence on who leads: a leader, a tie, or nobody. */
export function headline({ ranking, setApart }: Decision, demand: Demand): string {
  const [first, second] = ranking;
  if (weighsNothing(demand)) {
    return 'All weights are zero, so nothing ranks the frameworks. Give at least one factor a weight.';
  }
  if (first === undefined && setApart.length === 0) {
    return 'Nothing ranks the frameworks: the factors that have a weight cannot be measured.';
  }
  if (first === undefined) return 'No framework meets every condition.';
  if (second === undefined)
    return `${first.candidate.name} is the only framework that meets every condition.`;
  const tied = tiedWithLeader(ranking);
  if (tied.length > 1) {
    return `${formatList(tied.map(({ candidate }) => candidate.name).sort((one, other) => one.localeCompare(other, 'en')))} are tied: less than ${TIE_BELOW} points lie between them.`;
  }
  return `${first.candidate.name} leads, ${Math.round(first.fit)} points against ${Math.round(second.fit)} for ${second.candidate.name}.`;
}

const weighsNothing = ({ weights }: Demand): boolean =>
  Object.values(weights).every((weight) => weight === 0);

/** The leader and all that are less than a tie behind it. */
export function tiedWithLeader(ranking: readonly Ranked[]): Ranked[] {
  const [first] = ranking;
  return first === undefined ? [] : ranking.filter(({ fit }) => isTie(first.fit, fit));
}

/** The factors that put the first ahead of the second, the one that gave most first: "Skill availability, 76 against 37". */
export function decidingFactors(first: Ranked, second: Ranked, titles: Titles): string[] {
  return first.parts
    .map((part) => ({ part, other: second.parts.find(({ factor }) => factor === part.factor) }))
    .flatMap(({ part, other }) =>
      other === undefined ? [] : [{ part, other, lead: part.points - other.points }],
    )
    .filter(({ lead }) => lead > 0)
    .sort((one, another) => another.lead - one.lead)
    .slice(0, MOST_FACTORS)
    .map(({ part, other }) => `${titles[part.factor] ?? part.factor}, ${part.score} against ${other.score}`);
}

/** What would put the second ahead of the first, one sentence; also says where nothing would. */
export function changeWords(
  found: readonly Crossing[],
  first: Ranked,
  second: Ranked,
  titles: Titles,
): string {
  const [leader, follower] = [first.candidate.name, second.candidate.name];
  if (found.length === 0) return `No single weight between 0 and 10 puts ${follower} ahead of ${leader}.`;
  const conditions = found.map(({ factor, weight, direction }) => {
    const title = (titles[factor] ?? factor).toLowerCase();
    if (direction === 'up') return `${title} weighs ${weight}${weight < 10 ? ' or more' : ''}`;
    return `${title} weighs ${weight}${weight > 0 ? ' or less' : ''}`;
  });
  return `${follower} overtakes ${leader} if ${formatAlternatives(conditions)}, all else equal.`;
}

/** Why a framework is set apart, in a few words. */
export function exclusionWords(exclusion: Exclusion, titles: Titles): string {
  switch (exclusion.kind) {
    case 'must':
      return `no answer that counts for ${titles[exclusion.capability] ?? exclusion.capability}`;
    case 'language':
      return `written for ${formatList(exclusion.languages)}, which is not among your languages`;
    case 'license':
      return `its license is ${exclusion.license}`;
    case 'support':
      return exclusion.until === null
        ? 'no end of security fixes is published'
        : `security fixes end on ${formatDate(exclusion.until)}`;
  }
}

/**
 * Where no framework is left: the single condition whose removal frees the most, in words.
 * Null where frameworks remain, or where no single condition frees one.
 */
export function relaxationWords(decision: Decision, demand: Demand, titles: Titles): string | null {
  if (decision.ranking.length > 0 || weighsNothing(demand)) return null;
  const freed = new Map<string, string[]>();
  for (const { candidate, reasons } of decision.setApart) {
    const labels = new Set(reasons.map((reason) => conditionLabel(reason, titles)));
    const [only] = labels;
    if (labels.size === 1 && only) freed.set(only, [...(freed.get(only) ?? []), candidate.name]);
  }
  const [best] = [...freed].sort((first, second) => second[1].length - first[1].length);
  return best ? `Without the condition "${best[0]}", ${formatList(best[1])} would be left.` : null;
}

function conditionLabel(exclusion: Exclusion, titles: Titles): string {
  if (exclusion.kind === 'must') return titles[exclusion.capability] ?? exclusion.capability;
  return { language: 'team languages', license: 'license', support: 'supported until' }[exclusion.kind];
}
