import { z } from 'astro/zod';
import { WEIGHT_RANGE } from './capabilities.ts';
import { CATEGORIES } from './facts.ts';
import { capabilityId, factorId } from './identifiers.ts';

/** Figures of the evidence that an indicator can draw on; `metrics.ts` reads them. */
export const METRICS = ['throughput', 'language-share', 'framework-share', 'security-fix-years'] as const;
export type MetricId = (typeof METRICS)[number];

/** How a figure is mapped to 0–1 over the frameworks that have it; `scoring.ts` has the formulas. */
const TRANSFORMS = ['linear', 'log', 'inverse'] as const;
export type TransformId = (typeof TRANSFORMS)[number];

/** Facts whose presence can be an indicator. */
const PRESENT_FACTS = ['security-contact', 'support-policy'] as const;

const share = z.number().gt(0).max(1);

const common = {
  id: capabilityId.describe('Permanent id of the indicator within its factor.'),
  title: z.string().min(1).describe('What is measured, in a few words.'),
  weight: share.describe('Share of the factor, 0 to 1; the shares of a reading add up to 1.'),
  reason: z.string().min(1).describe('Why it belongs here, in one sentence.'),
  reading: z
    .enum(['small', 'large'])
    .optional()
    .describe('The reading it belongs to, where the factor has two.'),
};

const indicatorSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('capabilities').describe('Mean of the status values of some capabilities.'),
    capabilities: z.array(capabilityId).min(1).optional().describe('The capabilities.'),
    group: capabilityId.optional().describe('A group of the matrix instead of a list.'),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('needs').describe('As capabilities, over those that the reader needs.'),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('leanness').describe('1 minus the share of built-in capabilities.'),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('category').describe('A value for each category.'),
    values: z
      .record(z.enum(CATEGORIES), z.number().min(0).max(1))
      .describe('Value of each category, 0 to 1.'),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('metric').describe('A figure of the evidence.'),
    metric: z.enum(METRICS).describe('The figure.'),
    transform: z.enum(TRANSFORMS).describe('How it is mapped to 0–1.'),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('present').describe('1 where a fact exists, 0 where it does not.'),
    fact: z.enum(PRESENT_FACTS).describe('The fact.'),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('score').describe('The score of another factor, as a share of 100.'),
    factor: factorId.describe('The other factor, which must not draw on this one.'),
  }),
]);

/** Front matter of `content/factors/<id>.mdx`. The file name is the factor's id. */
export const factorSchema = z.strictObject({
  title: z.string().min(1).describe('Name of the factor.'),
  description: z.string().min(70).max(165).describe('One sentence for search results and lists.'),
  order: z.number().int().describe('Place in lists, from 1.'),
  question: z.string().min(1).describe('What the factor asks, in one question.'),
  indicators: z.array(indicatorSchema).min(1).describe('What the score is made of.'),
});

/** Needs, weights and size: of a use case, or of a reader in the decision helper. */
export const weightSchema = z.number().int().min(WEIGHT_RANGE.min).max(WEIGHT_RANGE.max);

export type FactorPage = z.infer<typeof factorSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
