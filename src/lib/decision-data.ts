import { candidatesOf } from './candidates.ts';
import type { Dataset } from './dataset.ts';
import type { DecisionVocabulary } from './decision-state.ts';
import type { Titles } from './decision-words.ts';
import type { Candidate } from './decision.ts';
import { titlesOf } from './titles.ts';
import { useCaseDemand } from './use-case-demand.ts';

/** What the decision helper's script needs, as plain values in the page. */
export interface DecisionData {
  candidates: readonly Candidate[];
  vocabulary: DecisionVocabulary;
  titles: Titles;
  useCaseTitles: Readonly<Record<string, string>>;
  against: Readonly<Record<string, string[]>>;
  checked: string;
}

/** Puts together what the decision helper needs. */
export function decisionData(dataset: Dataset): DecisionData {
  const candidates = candidatesOf(dataset);
  const byName = (first: string, second: string): number => first.localeCompare(second, 'en');
  return {
    candidates,
    vocabulary: {
      factors: dataset.factors.map(({ id }) => id),
      capabilities: dataset.capabilities.map(({ id }) => id),
      languages: [...new Set(candidates.flatMap(({ languages }) => languages))].sort(byName),
      licenses: [...new Set(candidates.map(({ license }) => license))].sort(byName),
      useCases: Object.fromEntries(dataset.useCases.map((useCase) => [useCase.slug, useCaseDemand(useCase)])),
    },
    titles: titlesOf(dataset),
    useCaseTitles: Object.fromEntries(dataset.useCases.map(({ slug, title }) => [slug, title])),
    against: Object.fromEntries(
      dataset.frameworks.map(({ slug, avoid_when: claims }) => [slug, claims.map(({ claim }) => claim)]),
    ),
    checked: dataset.checked,
  };
}
