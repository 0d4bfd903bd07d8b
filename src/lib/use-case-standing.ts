import { candidatesOf } from './candidates.ts';
import type { Dataset, UseCase } from './dataset.ts';
import { decide } from './decision.ts';
import { tiedWithLeader } from './decision-words.ts';
import { oncePerDataset } from './once-per-dataset.ts';
import { useCaseDemand } from './use-case-demand.ts';

/** How the frameworks stand in a use case; all lists hold slugs. */
export interface UseCaseStanding {
  useCase: UseCase;
  /** By fit, the highest first. */
  order: string[];
  /** The leader and all that the facts do not tell apart from it. */
  inFront: string[];
  /** What fails a must. */
  setApart: string[];
}

/** The standings of all use cases. An edition has them as it published them. */
export const useCaseStandings = oncePerDataset((dataset: Dataset): readonly UseCaseStanding[] => {
  const candidates = candidatesOf(dataset);
  return dataset.useCases.map((useCase) => {
    const published = dataset.published?.useCases[useCase.slug];
    if (published) {
      const { ranking, inFront, setApart } = published;
      return { useCase, order: ranking.map(({ framework }) => framework), inFront, setApart };
    }
    const { ranking, setApart } = decide(candidates, useCaseDemand(useCase));
    const slugOf = ({ candidate }: { candidate: { slug: string } }): string => candidate.slug;
    return {
      useCase,
      order: ranking.map(slugOf),
      inFront: tiedWithLeader(ranking).map(slugOf),
      setApart: setApart.map(slugOf),
    };
  });
});
