/** The shapes of the files that hold for all frameworks: capabilities, factors, sources and evidence. */
import { z } from 'astro/zod';
import { activitySchema } from '../../schemas/activity.ts';
import { adoptionSchema } from '../../schemas/adoption.ts';
import { advisoriesSchema } from '../../schemas/advisories.ts';
import { benchmarksSchema } from '../../schemas/benchmarks.ts';
import { plainText } from '../../schemas/calendar-date.ts';
import { capabilitiesSchema } from '../../schemas/capabilities.ts';
import { factorSchema } from '../../schemas/factors.ts';
import { firstReleasesSchema } from '../../schemas/first-releases.ts';
import { factorId } from '../../schemas/identifiers.ts';
import { lifecycleSchema } from '../../schemas/lifecycle.ts';
import { documentFields, webAddress } from './document.ts';
import { sourceShape } from './fact.ts';
import { scoreShape } from './score.ts';

const group = capabilitiesSchema.shape.groups.element;
const { id, title, need, asks, weight, weight_reason, rule } = group.shape.capabilities.element.shape;

/** `capabilities.json`: the rows of the matrix, with the rules by which they are judged. */
export const capabilitiesShape = z.strictObject({
  ...documentFields,
  statuses: capabilitiesSchema.shape.statuses,
  rules: capabilitiesSchema.shape.rules,
  groups: z
    .array(
      z.strictObject({
        id: group.shape.id,
        title: group.shape.title,
        capabilities: z
          .array(z.strictObject({ id, title, need, asks, weight, weightReason: weight_reason, rule }))
          .min(1)
          .describe('The rows, in the order shown.'),
      }),
    )
    .describe('Groups of rows, in the order shown.'),
});

/** `factors.json`: the selection factors with their formulas, and every framework's score on each. */
export const factorsShape = z.strictObject({
  ...documentFields,
  factors: z
    .array(
      z.strictObject({
        id: factorId.describe('Permanent id.'),
        title: factorSchema.shape.title,
        description: factorSchema.shape.description,
        question: factorSchema.shape.question,
        indicators: factorSchema.shape.indicators,
        scores: z
          .array(scoreShape)
          .describe('Scores by size and framework, with their working; a medium application is the default.'),
        page: webAddress.describe('The page of the factor.'),
      }),
    )
    .describe('The factors, in the order of the guide.'),
});

/** `sources.json`: every source of the facts. */
export const sourcesShape = z.strictObject({
  ...documentFields,
  sources: z
    .array(
      sourceShape.safeExtend({
        link: webAddress.describe('Its entry in the register of sources, with every fact that rests on it.'),
      }),
    )
    .describe('All sources, by framework and number.'),
});

/** The evidence files by name, each with the schema that its content follows. */
export const evidenceSchemas = {
  lifecycle: lifecycleSchema,
  benchmarks: benchmarksSchema,
  advisories: advisoriesSchema,
  adoption: adoptionSchema,
  activity: activitySchema,
  'first-releases': firstReleasesSchema,
} as const;
export type EvidenceName = keyof typeof evidenceSchemas;

/** `evidence/<name>.json`: one file of evidence, as it was gathered. */
export const evidenceShape = <Data extends z.ZodType>(data: Data) =>
  z.strictObject({
    ...documentFields,
    data: data.describe('The evidence, with its own remarks under "meta".'),
  });

/** `index.json`: what there is. */
export const indexShape = z.strictObject({
  ...documentFields,
  name: plainText.describe('Name of the data set.'),
  version: plainText.describe('Major version of the API.'),
  licenseUrl: webAddress.describe('Text of the license.'),
  files: z
    .array(
      z.strictObject({
        path: plainText.describe('Path from the folder of this version.'),
        url: webAddress.describe('Address of the file.'),
        description: plainText.describe('What it holds.'),
        schema: webAddress.describe('Address of the JSON Schema that it follows.'),
      }),
    )
    .describe('All files of this version but for the schemas.'),
});

export type CapabilitiesDocument = z.infer<typeof capabilitiesShape>;
export type FactorsDocument = z.infer<typeof factorsShape>;
export type SourcesDocument = z.infer<typeof sourcesShape>;
export type IndexDocument = z.infer<typeof indexShape>;
