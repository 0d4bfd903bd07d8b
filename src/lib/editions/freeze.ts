/** Makes an edition of the content: everything that its pages need, and the results as they are today. */
import type { Edition, PublishedRanking, PublishedScore } from '../../schemas/editions.ts';
import { EDITION_SCHEMA } from '../../schemas/editions.ts';
import { candidatesOf } from '../candidates.ts';
import { exact } from '../comparison.ts';
import { joinDataset, type Collections, type Dataset } from '../dataset.ts';
import { decide } from '../decision.ts';
import { tiedWithLeader } from '../decision-words.ts';
import { scoreOf, type Score } from '../scoring.ts';
import { useCaseDemand } from '../use-case-demand.ts';
import { isEditionName } from './edition-file.ts';

/** Text of the frameworks' pages in MDX, by slug, without the front matter. */
export type Prose = ReadonlyMap<string, string>;

/**
 * The edition of a content.
 * @param name year and month, `2026.11`
 * @throws if the name is none, or a framework has no prose
 */
export function freezeEdition(name: string, collections: Collections, prose: Prose): Edition {
  if (!isEditionName(name)) {
    throw new Error(`"${name}" is not the name of an edition: expected year and month, such as 2026.11.`);
  }
  const dataset = joinDataset(collections);
  return {
    schema: EDITION_SCHEMA,
    edition: name,
    date: dataset.checked,
    content: {
      frameworks: Object.fromEntries(
        dataset.frameworks.map(({ slug }) => [slug, frameworkOf(slug, collections, prose)]),
      ),
      capabilities: collections.capabilities,
      factors: Object.fromEntries(collections.factors),
      useCases: Object.fromEntries(collections.useCases),
      shelfLives: collections.shelfLives,
      evidence: collections.evidence,
    },
    results: { scores: publishedScores(dataset), useCases: publishedRankings(dataset) },
  };
}

function frameworkOf(
  slug: string,
  { pages, facts }: Collections,
  prose: Prose,
): Edition['content']['frameworks'][string] {
  const [page, itsFacts, text] = [pages.get(slug), facts.get(slug), prose.get(slug)];
  if (!page || !itsFacts || !text) throw new Error(`content/frameworks/${slug}.mdx has no prose to freeze.`);
  return { page, prose: text, facts: itsFacts };
}

function publishedScores(dataset: Dataset): Edition['results']['scores'] {
  return Object.fromEntries(
    dataset.factors.map((factor) => [
      factor.id,
      Object.fromEntries(
        dataset.frameworks.map((framework) => [
          framework.slug,
          publishedScore(scoreOf(dataset, factor, framework)),
        ]),
      ),
    ]),
  );
}

/** The score with its indicators by position; without the last digits of binary fractions. */
function publishedScore({ factor, value, highest, isThin, indicators }: Score): PublishedScore {
  return {
    value,
    highest,
    isThin,
    indicators: indicators.map(({ indicator, value: measured, raw, source, isLeftOut, share }) => ({
      indicator: factor.indicators.indexOf(indicator),
      value: measured === null ? null : exact(measured),
      raw,
      source,
      isLeftOut,
      share: exact(share),
    })),
  };
}

function publishedRankings(dataset: Dataset): Edition['results']['useCases'] {
  const candidates = candidatesOf(dataset);
  return Object.fromEntries(
    dataset.useCases.map((useCase): [string, PublishedRanking] => {
      const { ranking, setApart } = decide(candidates, useCaseDemand(useCase));
      return [
        useCase.slug,
        {
          ranking: ranking.map(({ candidate, fit }) => ({ framework: candidate.slug, fit: exact(fit) })),
          inFront: tiedWithLeader(ranking).map(({ candidate }) => candidate.slug),
          setApart: setApart.map(({ candidate }) => candidate.slug),
        },
      ];
    }),
  );
}
