/** What each kind of page says that it is about, in its structured data. */
import { addresses } from './addresses.ts';
import type { Dataset, Factor, Framework } from './dataset.ts';
import { placesOf, type Decision } from './decision.ts';
import { scoreOf } from './scoring.ts';
import type { Size } from './sizes.ts';
import type { PageSubject, RankedList } from './structured-data.ts';

/** A page about one framework, or about two of them side by side. */
export const frameworkSubject = (frameworks: readonly Framework[]): PageSubject => ({
  kind: 'frameworks',
  frameworks: frameworks.map(({ name, website }) => ({ name, website })),
});

/** A page about data, with the files of the API that hold them. */
export const dataSubject = (paths: readonly string[]): PageSubject => ({
  kind: 'data',
  files: paths.map(addresses.apiFile),
});

/** The ranking of a use case. */
export const useCaseSubject = (name: string, decision: Decision): PageSubject => ({
  kind: 'rankings',
  lists: [
    {
      name,
      entries: placesOf(decision.ranking).flatMap(({ place, ranked }) =>
        ranked.map(({ candidate }) => entry(candidate, place)),
      ),
    },
  ],
});

/** The rankings of a factor's page: one, or one for each reading that the factor has. */
export function factorSubject(dataset: Dataset, factor: Factor): PageSubject {
  const hasReadings = factor.indicators.some(({ reading }) => reading !== undefined);
  if (!hasReadings) {
    return { kind: 'rankings', lists: [factorRanking(dataset, factor, factor.title, 'medium')] };
  }
  const lists = (['small', 'large'] as const).map((size) =>
    factorRanking(dataset, factor, `${factor.title}: ${size} applications`, size),
  );
  return { kind: 'rankings', lists };
}

/** The frameworks by score; one that cannot be measured has no rank. */
function factorRanking(dataset: Dataset, factor: Factor, name: string, size: Size): RankedList {
  const scored = dataset.frameworks
    .flatMap((framework) => {
      const { value } = scoreOf(dataset, factor, framework, { size, needs: [] });
      return value === null ? [] : [{ framework, value }];
    })
    .sort((first, second) => second.value - first.value);
  const placeOf = (value: number): number => scored.filter((other) => other.value > value).length + 1;
  return { name, entries: scored.map(({ framework, value }) => entry(framework, placeOf(value))) };
}

const entry = ({ slug, name }: { slug: string; name: string }, position: number) => ({
  name,
  url: addresses.framework(slug),
  position,
});
