import { SIZES } from './sizes.ts';
import type { Candidate } from './decision.ts';
import { statusById, type Dataset, type Framework } from './dataset.ts';
import { oncePerDataset } from './once-per-dataset.ts';
import { scoreOf } from './scoring.ts';
import { longestSupported } from './support-outlook.ts';

/** The frameworks as the decision sees them, by name. */
export const candidatesOf = oncePerDataset((dataset): readonly Candidate[] =>
  dataset.frameworks.map((framework) => ({
    slug: framework.slug,
    name: framework.name,
    languages: framework.identity.languages.map(({ name }) => name),
    license: framework.identity.license.value,
    supportedUntil: longestSupported(framework)?.until ?? null,
    scores: scoresOf(dataset, framework),
    capabilities: Object.fromEntries(
      Object.entries(framework.capabilities).map(([id, { status }]) => [
        id,
        statusById(dataset, status).value,
      ]),
    ),
  })),
);

function scoresOf(dataset: Dataset, framework: Framework): Candidate['scores'] {
  return Object.fromEntries(
    dataset.factors.map((factor) => {
      const [small, medium, large] = SIZES.map(
        (size) => scoreOf(dataset, factor, framework, { size, needs: [] }).value,
      );
      return [factor.id, { small: small ?? null, medium: medium ?? null, large: large ?? null }];
    }),
  );
}
