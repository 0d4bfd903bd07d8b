import { z } from 'astro/zod';
import { capabilityId } from './identifiers.ts';

/** The four answers a capability can have, from the most to the least that a team is given. */
export const STATUS_IDS = ['built-in', 'official', 'community', 'none'] as const;
export const statusId = z
  .enum(STATUS_IDS)
  .describe('What a team must add to a new project to have the capability.');
export type StatusId = (typeof STATUS_IDS)[number];

/** Weights everywhere on the site run from 0 to 10, like the reader's own in the decision helper. */
export const WEIGHT_RANGE = { min: 0, max: 10 };

const statusSchema = z.strictObject({
  id: statusId,
  label: z.string().min(1).describe('The word shown beside the mark.'),
  mark: z.string().length(1).describe('A character of a shape of its own, so that no status rests on color.'),
  meaning: z.string().min(1).describe('One sentence for the legend.'),
  value: z.number().min(0).max(1).describe('How much of the capability a team has on the first day, 0 to 1.'),
});

const ruleSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]$/)
    .describe('The letter by which the rule is cited.'),
  text: z.string().min(1).describe('The rule in full sentences.'),
});

const capabilitySchema = z.strictObject({
  id: capabilityId.describe(
    'Permanent id: the anchor on every page, the column and the key in each facts file.',
  ),
  title: z.string().min(1).describe('The row heading.'),
  need: z.string().min(1).describe('The title as it reads after "You need", with its article.'),
  asks: z.string().min(1).describe('What the row asks, in one line.'),
  weight: z
    .number()
    .min(WEIGHT_RANGE.min)
    .max(WEIGHT_RANGE.max)
    .describe('How much a difference in this row matters, 0 to 10; orders the differences of a comparison.'),
  weight_reason: z.string().min(1).describe('Why it weighs that much.'),
  rule: z.string().min(1).describe('What counts as built-in, official, community and none in this row.'),
});

const groupSchema = z.strictObject({
  id: capabilityId.describe('Permanent id of the group.'),
  title: z.string().min(1).describe('The group heading.'),
  capabilities: z.array(capabilitySchema).min(1).describe('The rows, in the order shown.'),
});

/** `content/capabilities.yaml`: the vocabulary and the rows of the capability matrix. */
export const capabilitiesSchema = z.strictObject({
  statuses: z.array(statusSchema).length(STATUS_IDS.length).describe('The four statuses, best first.'),
  rules: z
    .array(ruleSchema)
    .min(1)
    .describe('General rules for deciding a status, shown on the methodology page.'),
  groups: z.array(groupSchema).min(1).describe('Groups of rows, in the order shown.'),
});

export type Capabilities = z.infer<typeof capabilitiesSchema>;
export type Capability = z.infer<typeof capabilitySchema>;
export type CapabilityGroup = z.infer<typeof groupSchema>;
export type Status = z.infer<typeof statusSchema>;
