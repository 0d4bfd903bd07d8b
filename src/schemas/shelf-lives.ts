import { z } from 'astro/zod';
import { plainText } from './calendar-date.ts';

/** The kinds of fact, by how fast they go out of date. */
export const FACT_KINDS = [
  'version',
  'support',
  'advisories',
  'downloads',
  'survey',
  'activity',
  'benchmark',
  'capability',
  'identity',
  'claim',
  'user',
  'history',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Longest shelf life in days, ten years: a kind that lasts longer does not age and has null. */
const LONGEST_SHELF_LIFE = 3650;

const shelfLifeSchema = z
  .strictObject({
    title: plainText.describe('What facts of the kind are called, in the plural.'),
    days: z
      .int()
      .min(1)
      .max(LONGEST_SHELF_LIFE)
      .nullable()
      .describe('Days after the reading for which a fact counts as fresh; null if the kind does not age.'),
    reason: plainText.describe('Why that long, in one sentence.'),
  })
  .describe('How long facts of this kind count as fresh.');

/** `content/shelf-lives.yaml`: how long each kind of fact counts as fresh. */
export const shelfLivesSchema = z.strictObject(
  Object.fromEntries(FACT_KINDS.map((kind) => [kind, shelfLifeSchema])) as Record<
    FactKind,
    typeof shelfLifeSchema
  >,
);

export type ShelfLives = z.infer<typeof shelfLivesSchema>;

/** One kind of fact with how long it counts as fresh. */
export interface ShelfLife extends z.infer<typeof shelfLifeSchema> {
  kind: FactKind;
}

/** The kinds as a list, the shortest lived first; those that do not age come last. */
export function listShelfLives(shelfLives: ShelfLives): ShelfLife[] {
  return FACT_KINDS.map((kind) => ({ kind, ...shelfLives[kind] })).sort(
    (first, second) => (first.days ?? Infinity) - (second.days ?? Infinity) || 0,
  );
}
