import { z } from 'astro/zod';
import { plainText } from '../../schemas/calendar-date.ts';
import { capabilityId, factorId, frameworkId } from '../../schemas/identifiers.ts';
import { useCaseSchema } from '../../schemas/use-cases.ts';
import { documentFields, webAddress } from './document.ts';

const points = z.number().min(0).max(100);

const rankedShape = z
  .strictObject({
    place: z.int().positive().describe('Place; frameworks that the facts do not tell apart share one.'),
    framework: frameworkId.describe('Id of the framework.'),
    isTied: z.boolean().describe('Whether it shares its place.'),
    fit: points.describe('Weighted mean of the scores, 0 to 100, to six places.'),
    working: z
      .array(
        z.strictObject({
          factor: factorId.describe('Id of the factor.'),
          weight: z.number().min(0).max(10).describe('Weight of the factor.'),
          score: points.describe('Score on the factor for this use case.'),
          points: points.describe('Points of the fit that the factor gives, to six places.'),
        }),
      )
      .describe('The fit is the sum of the points.'),
  })
  .meta({ id: 'RankedFramework' });

const excludedShape = z.strictObject({
  framework: frameworkId.describe('Id of the framework.'),
  reasons: z
    .array(
      z.strictObject({
        capability: capabilityId
          .nullable()
          .describe('The needed capability that it lacks, null for another reason.'),
        text: plainText.describe('The reason in words.'),
      }),
    )
    .min(1)
    .describe('Why it is set apart.'),
});

const changeShape = z.strictObject({
  factor: factorId.describe('Id of the factor.'),
  weight: z.int().min(0).max(10).describe('The weight at which the second overtakes the first.'),
  direction: z
    .enum(['up', 'down'])
    .describe('Whether it is ahead from this weight up or from this weight down.'),
});

/** `use-cases.json`: what each use case asks for, and how the frameworks rank on it. */
export const useCasesShape = z.strictObject({
  ...documentFields,
  useCases: z
    .array(
      z.strictObject({
        id: frameworkId.describe('Permanent id: the slug in addresses.'),
        title: useCaseSchema.shape.title,
        description: useCaseSchema.shape.description,
        field: useCaseSchema.shape.field,
        size: useCaseSchema.shape.size,
        must: useCaseSchema.shape.must,
        nice: useCaseSchema.shape.nice,
        weights: useCaseSchema.shape.weights,
        originalPick: useCaseSchema.shape.original_pick,
        headline: plainText.describe('Who leads, in one sentence.'),
        ranking: z.array(rankedShape).describe('The frameworks that have everything needed, the best first.'),
        setApart: z.array(excludedShape).describe('The frameworks that lack something needed.'),
        changes: z
          .array(changeShape)
          .describe('What would put the second of the ranking ahead of the first, all else equal.'),
        page: webAddress.describe('Its page.'),
      }),
    )
    .describe('The use cases, in the order of the guide.'),
});

export type UseCasesDocument = z.infer<typeof useCasesShape>;
