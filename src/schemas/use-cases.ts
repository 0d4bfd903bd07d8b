import { z } from 'astro/zod';
import { SIZES } from '../lib/sizes.ts';
import { weightSchema } from './factors.ts';
import { capabilityId, factorId, frameworkId } from './identifiers.ts';

const reason = z.string().min(1).describe('Why, in one sentence.');

const needSchema = z.strictObject({
  capability: capabilityId.describe('Id of the capability.'),
  reason,
});

/** Front matter of `content/use-cases/<slug>.mdx`. The file name is the use case's id. */
export const useCaseSchema = z.strictObject({
  title: z.string().min(1).describe('Name of the use case, in the plural.'),
  description: z.string().min(70).max(165).describe('One sentence for search results and lists.'),
  field: z.string().min(1).describe('The group under which the original guide listed it.'),
  order: z.number().int().describe('Place in lists, from 1.'),
  size: z.enum(SIZES).describe('Size of a typical application of this kind.'),
  must: z.array(needSchema).min(1).describe('Capabilities without which a framework is set apart.'),
  nice: z.array(needSchema).describe('Capabilities that count but do not exclude.'),
  weights: z
    .array(
      z.strictObject({
        factor: factorId.describe('Id of the factor.'),
        weight: weightSchema.describe('How much it counts, 0 to 10.'),
        reason,
      }),
    )
    .min(1)
    .describe('One entry for every factor.'),
  leader: frameworkId.describe(
    'The framework that leads the ranking for which the prose was written; a test compares.',
  ),
  original_pick: z.array(frameworkId).min(1).describe("The original guide's pick."),
});

export type UseCasePage = z.infer<typeof useCaseSchema>;
