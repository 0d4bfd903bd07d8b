import type { z } from 'astro/zod';
import { activitySchema } from '../../schemas/activity.ts';
import { adoptionSchema } from '../../schemas/adoption.ts';
import { advisoriesSchema } from '../../schemas/advisories.ts';
import { benchmarksSchema } from '../../schemas/benchmarks.ts';
import { capabilitiesSchema } from '../../schemas/capabilities.ts';
import { factsSchema } from '../../schemas/facts.ts';
import { firstReleasesSchema } from '../../schemas/first-releases.ts';
import { frameworkPageSchema } from '../../schemas/framework-page.ts';
import { lifecycleSchema } from '../../schemas/lifecycle.ts';
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
export const shapes: Rule = ({ facts, pages, capabilities, evidence }) => [
  ...facts.flatMap(checkedBy(factsSchema)),
  ...pages.flatMap(checkedBy(frameworkPageSchema)),
  ...[capabilities].filter((file) => file !== null).flatMap(checkedBy(capabilitiesSchema)),
  ...evidence.flatMap((file) => checkedBy(evidenceSchemas[file.name])(file)),
];

const checkedBy = (schema: z.ZodType) => (file: ContentFile) =>
  file.value === undefined ? [] : schemaFaults(file.file, schema, file.value);
