/** Whether the order that scores and use cases give has moved between two datasets, in words. */
import { frameworkBySlug, type Dataset, type Factor, type Framework } from '../dataset.ts';
import { formatQuantity } from '../formats.ts';
import { scoreOf } from '../scoring.ts';
import { useCaseStandings } from '../use-case-standing.ts';

/** One thing that stood otherwise before. */
export interface Move {
  /** Title of the factor or the use case. */
  title: string;
  before: string;
  after: string;
}

/** A factor of the first dataset that the second still has. */
interface SharedFactor {
  before: Factor;
  after: Factor;
}

function sharedFactors(before: Dataset, after: Dataset): SharedFactor[] {
  return before.factors.flatMap((factor) => {
    const same = after.factors.find(({ id }) => id === factor.id);
    return same ? [{ before: factor, after: same }] : [];
  });
}

const scoreIn = (dataset: Dataset, factor: Factor, framework: Framework): number | null =>
  scoreOf(dataset, factor, framework).value;

/** The place of a score among all frameworks; equal scores share one. Null where it is not measured. */
function placeOf(dataset: Dataset, factor: Factor, framework: Framework): number | null {
  const own = scoreIn(dataset, factor, framework);
  if (own === null) return null;
  return 1 + dataset.frameworks.filter((other) => (scoreIn(dataset, factor, other) ?? -1) > own).length;
}

/** The factors on which a framework has another place among all frameworks than before. */
export function placeMoves(before: Dataset, after: Dataset, slug: string): Move[] {
  const words = (dataset: Dataset, factor: Factor): string => {
    const framework = frameworkBySlug(dataset, slug);
    const place = placeOf(dataset, factor, framework);
    if (place === null) return 'not measured';
    return `place ${place} of ${dataset.frameworks.length} with ${formatQuantity(scoreIn(dataset, factor, framework) ?? 0, 'point')}`;
  };
  return sharedFactors(before, after).flatMap((factor) => {
    const [was, is] = [
      placeOf(before, factor.before, frameworkBySlug(before, slug)),
      placeOf(after, factor.after, frameworkBySlug(after, slug)),
    ];
    if (was === is) return [];
    return [
      { title: factor.after.title, before: words(before, factor.before), after: words(after, factor.after) },
    ];
  });
}

/** The factors on which another framework of a pair is ahead than before, or neither. */
export function leadMoves(before: Dataset, after: Dataset, pair: readonly [string, string]): Move[] {
  const lead = (dataset: Dataset, factor: Factor): { ahead: string; words: string } => {
    const [first, second] = pair.map((slug) => frameworkBySlug(dataset, slug)) as [Framework, Framework];
    const [one, other] = [scoreIn(dataset, factor, first), scoreIn(dataset, factor, second)];
    if (one === null || other === null) return { ahead: '', words: 'not measured' };
    const ahead = one === other ? null : one > other ? first : second;
    const points = `${Math.max(one, other)} to ${Math.min(one, other)}`;
    return ahead
      ? { ahead: ahead.slug, words: `${ahead.name} ahead, ${points}` }
      : { ahead: 'level', words: `level at ${one}` };
  };
  return sharedFactors(before, after).flatMap((factor) => {
    const [was, is] = [lead(before, factor.before), lead(after, factor.after)];
    if (was.ahead === is.ahead) return [];
    return [{ title: factor.after.title, before: was.words, after: is.words }];
  });
}

/** The use cases in which a framework stands otherwise than before: in front, placed, or set apart. */
export function useCaseMoves(before: Dataset, after: Dataset, slug: string): Move[] {
  const standings = new Map(useCaseStandings(after).map((standing) => [standing.useCase.slug, standing]));
  const words = ({ order, inFront, setApart }: ReturnType<typeof useCaseStandings>[number]): string => {
    if (setApart.includes(slug)) return 'set apart';
    if (inFront.includes(slug)) return 'in front or tied';
    const place = order.indexOf(slug) + 1;
    return place === 0 ? 'not ranked' : `place ${place} of ${order.length}`;
  };
  return useCaseStandings(before).flatMap((was) => {
    const is = standings.get(was.useCase.slug);
    if (!is || words(was) === words(is)) return [];
    return [{ title: is.useCase.title, before: words(was), after: words(is) }];
  });
}
