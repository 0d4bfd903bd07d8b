import type { z } from 'astro/zod';
import { activitySchema } from '../../schemas/activity.ts';
import { adoptionSchema } from '../../schemas/adoption.ts';
import { advisoriesSchema } from '../../schemas/advisories.ts';
import { benchmarksSchema } from '../../schemas/benchmarks.ts';
import { capabilitiesSchema } from '../../schemas/capabilities.ts';
import { factorSchema } from '../../schemas/factors.ts';
import { factsSchema } from '../../schemas/facts.ts';
import { firstReleasesSchema } from '../../schemas/first-releases.ts';
import { frameworkPageSchema } from '../../schemas/framework-page.ts';
import { guideSchema } from '../../schemas/guide.ts';
import { lifecycleSchema } from '../../schemas/lifecycle.ts';
import { shelfLivesSchema } from '../../schemas/shelf-lives.ts';
import { useCaseSchema } from '../../schemas/use-cases.ts';
import type { ContentFile, EvidenceName, Rule } from '../content.ts';
import { schemaFaults } from '../schema-faults.ts';

const evidenceSchemas: Record<EvidenceName, z.ZodType> = {
  activity: activitySchema,
  adoption: adoptionSchema,
  advisories: advisoriesSchema,
  benchmarks: benchmarksSchema,
  'first-releases': firstReleasesSchema,
  lifecycle: lifecycleSchema,
};

/** Every file fits its schema. */
export const shapes: Rule = ({
  facts,
  pages,
  factors,
  useCases,
  guide,
  capabilities,
  shelfLives,
  evidence,
}) => [
  ...facts.flatMap(checkedBy(factsSchema)),
  ...pages.flatMap(checkedBy(frameworkPageSchema)),
  ...factors.flatMap(checkedBy(factorSchema)),
  ...useCases.flatMap(checkedBy(useCaseSchema)),
  ...guide.flatMap(checkedBy(guideSchema)),
  ...[capabilities].filter((file) => file !== null).flatMap(checkedBy(capabilitiesSchema)),
  ...[shelfLives].filter((file) => file !== null).flatMap(checkedBy(shelfLivesSchema)),
  ...evidence.flatMap((file) => checkedBy(evidenceSchemas[file.name])(file)),
];

const checkedBy = (schema: z.ZodType) => (file: ContentFile) =>
  file.value === undefined ? [] : schemaFaults(file.file, schema, file.value);
