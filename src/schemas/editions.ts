import { z } from 'astro/zod';
import { activitySchema } from './activity.ts';
import { adoptionSchema } from './adoption.ts';
import { advisoriesSchema } from './advisories.ts';
import { benchmarksSchema } from './benchmarks.ts';
import { calendarDate } from './calendar-date.ts';
import { capabilitiesSchema } from './capabilities.ts';
import { factorSchema } from './factors.ts';
import { factsSchema } from './facts.ts';
import { firstReleasesSchema } from './first-releases.ts';
import { frameworkPageSchema } from './framework-page.ts';
import { factorId, frameworkId, recordOf } from './identifiers.ts';
import { lifecycleSchema } from './lifecycle.ts';
import { shelfLivesSchema } from './shelf-lives.ts';
import { useCaseSchema } from './use-cases.ts';

/** The version of the form below. A change of form raises it and adds a step to `migrations.ts`. */
export const EDITION_SCHEMA = 1;

/** A year and a month: `2026.11`. */
export const EDITION_NAME = /^\d{4}\.(0[1-9]|1[0-2])$/;

const points = z.number().int().min(0).max(100).nullable();

const scoreSchema = z.strictObject({
  value: points.describe('The score, 0 to 100; null if nothing could be measured.'),
  highest: points.describe('What it could be if everything missing were measured at its best.'),
  isThin: z.boolean().describe('Whether less than half of the weight is measured.'),
  indicators: z
    .array(
      z.strictObject({
        indicator: z.number().int().nonnegative().describe("Position in the factor's list of indicators."),
        value: z.number().nullable().describe('0 to 1; null if not measured.'),
        raw: z.string().describe('The raw value in words.'),
        source: z.string().nullable().describe('Address of its source, where it has one of its own.'),
        isLeftOut: z.boolean().describe('Whether nobody has data for it.'),
        share: z.number().min(0).max(1).describe('Share of the score, 0 to 1.'),
      }),
    )
    .describe('The working.'),
});

const rankingSchema = z.strictObject({
  ranking: z
    .array(z.strictObject({ framework: frameworkId, fit: z.number().describe('0 to 100.') }))
    .describe('By fit, the highest first.'),
  inFront: z.array(frameworkId).describe('The leader and all that the facts do not tell apart from it.'),
  setApart: z.array(frameworkId).describe('Frameworks that fail a must.'),
});

/** What an edition file holds beside its hash. */
export const editionSchema = z.strictObject({
  schema: z.literal(EDITION_SCHEMA).describe('Version of the form of this file.'),
  edition: z.string().regex(EDITION_NAME).describe('Name of the edition: year and month.'),
  date: calendarDate.describe('The newest day on which a fact of the edition was checked.'),
  content: z.strictObject({
    frameworks: z
      .record(
        frameworkId,
        z.strictObject({
          page: frameworkPageSchema.describe('Front matter of the page.'),
          prose: z.string().min(1).describe('Text of the page, in MDX.'),
          facts: factsSchema,
        }),
      )
      .describe('The frameworks by slug.'),
    capabilities: capabilitiesSchema,
    factors: recordOf(factorId, factorSchema).describe('The formulas of the scores, by factor.'),
    useCases: z.record(z.string(), useCaseSchema).describe('What each use case asks for.'),
    shelfLives: shelfLivesSchema,
    evidence: z.strictObject({
      lifecycle: lifecycleSchema,
      benchmarks: benchmarksSchema,
      advisories: advisoriesSchema,
      adoption: adoptionSchema,
      activity: activitySchema,
      firstReleases: firstReleasesSchema,
    }),
  }),
  results: z
    .strictObject({
      scores: recordOf(factorId, z.record(frameworkId, scoreSchema)).describe(
        'Scores for a medium application, by factor and framework.',
      ),
      useCases: z.record(z.string(), rankingSchema).describe('The ranking of each use case.'),
    })
    .describe('What the edition published as computed; later changes of the formulas do not reach it.'),
});

/** An edition in its newest form, without its hash. */
export type Edition = z.infer<typeof editionSchema>;
/** A score as an edition published it. */
export type PublishedScore = z.infer<typeof scoreSchema>;
/** The ranking of a use case as an edition published it. */
export type PublishedRanking = z.infer<typeof rankingSchema>;
