/** What has changed on one page between an edition and the live dataset. */
import { compareFrameworks } from '../comparison.ts';
import { frameworkBySlug, type Dataset } from '../dataset.ts';
import { anchors } from '../addresses.ts';
import { verdictsOf, type Verdict } from '../verdict.ts';
import { comparableFacts } from './comparable-facts.ts';
import { factChanges, type FactChange } from './fact-changes.ts';
import { leadMoves, placeMoves, useCaseMoves, type Move } from './score-moves.ts';

/** The difference between a page of an edition and the same page today. */
export interface PageChanges {
  /** Exactly the facts that the page shows and that have changed. */
  facts: FactChange[];
  /** Scores and use cases whose order has moved. */
  moves: Move[];
  /** Slugs of frameworks that the live site no longer has; their facts are not listed one by one. */
  gone: string[];
}

/** The changes between two datasets, found once for all pages. */
const known = new WeakMap<Dataset, WeakMap<Dataset, FactChange[]>>();

/** Everything that differs between two datasets. */
export function datasetChanges(before: Dataset, after: Dataset): FactChange[] {
  const found = known.get(before)?.get(after);
  if (found) return found;
  const changes = factChanges(comparableFacts(before), comparableFacts(after));
  const others = known.get(before) ?? new WeakMap<Dataset, FactChange[]>();
  known.set(before, others.set(after, changes));
  return changes;
}

const hasFramework = (dataset: Dataset, slug: string): boolean =>
  dataset.frameworks.some((framework) => framework.slug === slug);

/** The formulas stand in the working of every score, so that they belong to each page with scores. */
const isFormula = ({ key }: FactChange): boolean => key.startsWith('formula#');

/** What has changed on the page of a framework. */
export function frameworkPageChanges(before: Dataset, after: Dataset, slug: string): PageChanges {
  if (!hasFramework(after, slug)) return { facts: [], moves: [], gone: [slug] };
  return {
    facts: datasetChanges(before, after).filter((change) => change.framework === slug || isFormula(change)),
    moves: [...placeMoves(before, after, slug), ...useCaseMoves(before, after, slug)],
    gone: [],
  };
}

/** What has changed on the page of a pair: facts that only a framework's own page shows are left out. */
export function pairPageChanges(
  before: Dataset,
  after: Dataset,
  pair: readonly [string, string],
): PageChanges {
  const gone = pair.filter((slug) => !hasFramework(after, slug));
  if (gone.length > 0) return { facts: [], moves: [], gone };
  const shown = new Set([...claimsShown(before, pair), ...claimsShown(after, pair)]);
  return {
    facts: datasetChanges(before, after).filter(
      (change) =>
        isFormula(change) ||
        (change.framework !== null &&
          pair.includes(change.framework) &&
          (isOnEveryPair(change) || shown.has(change.key))),
    ),
    moves: leadMoves(before, after, pair),
    gone: [],
  };
}

/** Anchors of what stands on the pages of pairs, beside the claims of their verdicts. */
const PAIR_PLACES =
  /^(capability-|release-|user-|figures$|support$|security-record$|identity$|fact-(?!core-features|known-for|security-contact))/;

const isOnEveryPair = ({ place }: FactChange): boolean => PAIR_PLACES.test(place);

/** The keys of the claims that the verdicts of a pair quote. */
function claimsShown(dataset: Dataset, [first, second]: readonly [string, string]): string[] {
  const comparison = compareFrameworks(
    dataset,
    frameworkBySlug(dataset, first),
    frameworkBySlug(dataset, second),
  );
  return verdictsOf(dataset, comparison).flatMap(({ framework, chooseWhen, thinkTwiceWhen }: Verdict) =>
    [
      { reasons: chooseWhen, kind: 'best-for' as const },
      { reasons: thinkTwiceWhen, kind: 'avoid-when' as const },
    ].flatMap(({ reasons, kind }) =>
      reasons.flatMap((reason) =>
        reason.kind === 'claim' ? [`${framework.slug}#${anchors.claim(kind, reason.claim.id)}`] : [],
      ),
    ),
  );
}
