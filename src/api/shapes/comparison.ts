import { z } from 'astro/zod';
import { plainText } from '../../schemas/calendar-date.ts';
import { capabilitiesSchema } from '../../schemas/capabilities.ts';
import { capabilityId, claimId, frameworkId, sourceId } from '../../schemas/identifiers.ts';
import { checkedPart } from '../parts.ts';
import { documentFields, webAddress } from './document.ts';
import { capabilityFactShape, sourceShape } from './fact.ts';
import { scoreShape } from './score.ts';

const reasonShape = z
  .strictObject({
    kind: z.enum(['language', 'claim', 'capability']).describe('What the reason rests on.'),
    id: z
      .union([capabilityId, claimId])
      .nullable()
      .describe('Id of the claim or the capability, null for a language.'),
    text: plainText.describe('The reason in words.'),
    sources: z.array(sourceId).describe('Ids of the sources that back it.'),
  })
  .meta({ id: 'Reason' });

const verdictShape = z.strictObject({
  framework: frameworkId.describe('Id of the framework.'),
  chooseWhen: z.array(reasonShape).describe('What speaks for it against the other, the weightiest first.'),
  thinkTwiceWhen: z.array(reasonShape).describe('What speaks against it.'),
});

const { capabilities: capabilityRows } = capabilitiesSchema.shape.groups.element.shape;

const rowShapeOf = <Fact extends z.ZodType>(fact: Fact) =>
  z.strictObject({
    capability: capabilityId.describe('Id of the capability.'),
    title: capabilityRows.element.shape.title,
    weight: capabilityRows.element.shape.weight,
    gap: z.number().min(-1).max(1).describe('Status value of the first framework minus that of the second.'),
    importance: z
      .number()
      .min(0)
      .max(10)
      .describe('Size of the gap times the weight: differences are ordered by it.'),
    facts: z.tuple([fact, fact]).describe('The answers, in the order of "frameworks".'),
    link: webAddress.describe('Permanent link to the row.'),
  });

const identityRowShape = z.strictObject({
  label: plainText.describe('What is compared.'),
  isEqual: z.boolean().describe('Whether both have the same.'),
  cells: z
    .array(
      z.strictObject({
        text: plainText.describe('The fact in words.'),
        sources: z.array(sourceId).describe('Ids of the sources that back it.'),
      }),
    )
    .length(2)
    .describe('The facts, in the order of "frameworks".'),
});

const comparedFrameworkShape = z.strictObject({
  id: frameworkId.describe('Id of the framework.'),
  name: plainText.describe('Its name.'),
  page: webAddress.describe('Its page.'),
  file: webAddress.describe('Its file in this API.'),
});

const comparisonShapeOf = <Row extends z.ZodType, Score extends z.ZodType, Source extends z.ZodType>(
  row: Row,
  score: Score,
  source: Source,
) =>
  z.strictObject({
    ...documentFields,
    id: plainText.describe('Permanent id: both slugs in alphabetical order, joined by "-vs-".'),
    frameworks: z.tuple([comparedFrameworkShape, comparedFrameworkShape]).describe('The two, by id.'),
    summary: plainText.describe('What the facts come to, in a few sentences.'),
    verdicts: z
      .tuple([verdictShape, verdictShape])
      .describe('The verdict on each, in the order of "frameworks".'),
    differences: z
      .array(capabilityId)
      .describe('Ids of the capabilities with different statuses, the weightiest first.'),
    capabilities: z.array(row).describe('All capabilities, in the order of the matrix.'),
    identity: z.array(identityRowShape).describe('Identity and support.'),
    scores: z.array(score).describe('Scores of both for a medium application, with their working.'),
    sources: z.array(source).describe('All sources named above.'),
  });

/** `compare/<a>-vs-<b>.json`: two frameworks side by side. */
export const comparisonShape = comparisonShapeOf(
  rowShapeOf(capabilityFactShape).meta({ id: 'ComparedCapability' }),
  scoreShape,
  sourceShape,
);

/** The same of a comparison that is made of parts: each framework's stand in its comparisons with all others. */
export const comparisonOfPartsShape = comparisonShapeOf(
  rowShapeOf(checkedPart(capabilityFactShape)),
  checkedPart(scoreShape),
  checkedPart(sourceShape),
);

export type ComparisonDocument = z.infer<typeof comparisonShape>;
