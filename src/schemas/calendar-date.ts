import { z } from 'astro/zod';

/** A day as YYYY-MM-DD that exists in the calendar: 2023-02-29 is refused. */
export const calendarDate = z.iso.date({ error: 'Must be a date YYYY-MM-DD that exists in the calendar.' });

const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A day YYYY-MM-DD, or a month YYYY-MM where the source gives no day. */
export const calendarDateOrMonth = z
  .string()
  .refine((value) => monthPattern.test(value) || calendarDate.safeParse(value).success, {
    error: 'Must be a date YYYY-MM-DD that exists in the calendar, or a month YYYY-MM.',
  });

/**
 * Whether one date is earlier than another. A month is compared with a day by the month alone, since
 * nothing more is known: 2026-11 is not before 2026-11-03, nor the other way round.
 */
export function comesBefore(first: string, second: string): boolean {
  const sharedLength = Math.min(first.length, second.length);
  return first.slice(0, sharedLength) < second.slice(0, sharedLength);
}

/**
 * A complete web address. The pattern stands beside the parser because the parser alone lets through
 * `javascript:`, spaces at the ends and addresses without `//`.
 */
export const webUrl = z.string().refine((value) => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value), {
  error: 'Must be an http or https URL.',
});

/** Text that says something: blank strings must be null or absent instead. */
export const plainText = z.string().regex(/\S/, { error: 'Must not be blank.' });

/** A full git commit hash, so that a source can be read again exactly as it was. */
export const commitHash = z
  .string()
  .regex(/^[0-9a-f]{40}$/, { error: 'Must be a full commit hash of 40 digits.' });

/** Zero or more, finite; for measured values. */
export const nonNegativeNumber = z.number().nonnegative({ error: 'Must not be negative.' });

/** Zero or more whole things; for values that were counted. */
export const wholeCount = z
  .int({ error: 'Must be a whole number.' })
  .nonnegative({ error: 'Must not be negative.' });

const percentageMessage = 'Must be a percentage from 0 to 100.';

/** A percentage from 0 to 100, not a share from 0 to 1. */
export const percentage = z
  .number()
  .min(0, { error: percentageMessage })
  .max(100, { error: percentageMessage });

const shareMessage = 'Must be a share from 0 to 1.';

/** A share from 0 to 1, not a percentage. */
export const share = z.number().min(0, { error: shareMessage }).max(1, { error: shareMessage });

/** The fields with which `meta` of every evidence file begins, to be spread into its strict object. */
export function evidenceMetaFields<FileName extends string>(fileName: FileName) {
  return {
    file: z.literal(fileName).describe('Name of this file, so that a copy of it can be told apart.'),
    made: calendarDate.describe('Day on which the data was gathered.'),
    units: plainText.describe('Units and date formats used in the file, in words.'),
  };
}
