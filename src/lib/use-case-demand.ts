import type { UseCase } from './dataset.ts';
import type { Demand } from './decision.ts';

/** What a use case asks for, in the form in which the decision helper asks it too. */
export function useCaseDemand(useCase: UseCase): Demand {
  return {
    size: useCase.size,
    must: useCase.must.map(({ capability }) => capability),
    nice: useCase.nice.map(({ capability }) => capability),
    languages: [],
    licenses: [],
    until: null,
    weights: Object.fromEntries(useCase.weights.map(({ factor, weight }) => [factor, weight])),
  };
}
