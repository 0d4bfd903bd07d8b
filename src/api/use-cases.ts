/** The file of the use cases with their rankings. */
import { addresses } from '../lib/addresses.ts';
import { candidatesOf } from '../lib/candidates.ts';
import type { Dataset, UseCase } from '../lib/dataset.ts';
import { exclusionWords, headline, type Titles } from '../lib/decision-words.ts';
import { crossings, decide, placesOf, type Candidate, type Exclusion } from '../lib/decision.ts';
import { titlesOf } from '../lib/titles.ts';
import { useCaseDemand } from '../lib/use-case-demand.ts';
import { absolute, documentHead, type ApiContext } from './context.ts';
import { sixPlaces } from './scores.ts';
import type { UseCasesDocument } from './shapes/use-case.ts';

/** `use-cases.json` */
export function useCasesDocument(dataset: Dataset, context: ApiContext): UseCasesDocument {
  const candidates = candidatesOf(dataset);
  const titles = titlesOf(dataset);
  return {
    ...documentHead(dataset, context, 'use-cases', addresses.useCases()),
    useCases: dataset.useCases.map((useCase) => useCaseEntry(context, useCase, candidates, titles)),
  };
}

function useCaseEntry(
  context: ApiContext,
  useCase: UseCase,
  candidates: readonly Candidate[],
  titles: Titles,
): UseCasesDocument['useCases'][number] {
  const demand = useCaseDemand(useCase);
  const decision = decide(candidates, demand);
  const [first, second] = decision.ranking;
  return {
    id: useCase.slug,
    title: useCase.title,
    description: useCase.description,
    field: useCase.field,
    size: useCase.size,
    must: useCase.must,
    nice: useCase.nice,
    weights: useCase.weights,
    originalPick: useCase.original_pick,
    headline: headline(decision, demand),
    ranking: placesOf(decision.ranking).flatMap(({ place, ranked }) =>
      ranked.map(({ candidate, fit, parts }) => ({
        place,
        framework: candidate.slug,
        isTied: ranked.length > 1,
        fit: sixPlaces(fit),
        working: parts.map((part) => ({ ...part, points: sixPlaces(part.points) })),
      })),
    ),
    setApart: decision.setApart.map(({ candidate, reasons }) => ({
      framework: candidate.slug,
      reasons: reasons.map((reason) => exclusionEntry(reason, titles)),
    })),
    changes: first && second ? crossings(first.candidate, second.candidate, demand) : [],
    page: absolute(context, addresses.useCase(useCase.slug)),
  };
}

const exclusionEntry = (exclusion: Exclusion, titles: Titles) => ({
  capability: exclusion.kind === 'must' ? exclusion.capability : null,
  text: exclusionWords(exclusion, titles),
});
