import { z } from 'astro/zod';
import {
  calendarDate,
  commitHash,
  evidenceMetaFields,
  webUrl,
  plainText,
  wholeCount,
} from './calendar-date.ts';
import { frameworkRecord, recordOf, reportDuplicates, type IssueCollector } from './identifiers.ts';

/** Severities in use among the sources, from the least to the most grave. */
const severity = z.enum(['low', 'medium', 'high', 'critical']);

const publishedBasis = z.enum([
  'advisory',
  'advisory database',
  'fix release',
  'project post',
  'entry in the advisory database',
]);

const advisoryFields = z.strictObject({
  id: plainText.describe('CVE id where there is one, else the id of the database that holds it.'),
  aliases: z.array(plainText).describe('Other ids of the same flaw.'),
  package: plainText.optional().describe('Package with the flaw, where the source names it.'),
  published: calendarDate.nullable().describe('Day of publication; null if no source has it.'),
  publishedBasis: publishedBasis.nullable().describe('What the day was taken from; null with no day.'),
  severity: severity.nullable().describe('Severity by the source; null if it gives none.'),
  cvss: z
    .number()
    .min(0, { error: 'Must be a CVSS score from 0 to 10.' })
    .max(10, { error: 'Must be a CVSS score from 0 to 10.' })
    .nullable()
    .describe('CVSS base score from 0 to 10; null if the source gives none.'),
  affected: z
    .union([plainText, z.array(plainText)])
    .nullable()
    .describe('Affected versions in the words of the source; null if it gives none.'),
  fixed: z.array(plainText).describe('Versions with the fix, in the words of the source; empty if none.'),
  title: plainText.describe('What the flaw allows, in our own words.'),
  url: webUrl.describe('Page or record of the advisory.'),
  note: plainText.optional().describe('Remark on this advisory.'),
});

const advisory = advisoryFields.superRefine((entry, context) => {
  if ((entry.published === null) !== (entry.publishedBasis === null)) {
    const message = 'published and publishedBasis must both be given or both be null.';
    context.addIssue({ code: 'custom', message, path: ['publishedBasis'] });
  }
});

const advisoryList = z
  .array(advisory)
  .superRefine((entries, context) => reportDuplicates(entries, 'id', context));

const rejectedAdvisory = z.strictObject({
  id: plainText.describe('Id of the withdrawn advisory.'),
  aliases: z.array(plainText).describe('Other ids of it.'),
  note: plainText.describe('Why it is not counted.'),
  url: webUrl.describe('Page that tells of the withdrawal.'),
});

const coverageSource = z.strictObject({
  name: plainText.describe('Name of the source.'),
  url: webUrl.describe('Page of the source.'),
  commit: commitHash.optional().describe('Commit of the copy read.'),
  date: plainText.describe('Day of the copy read, or in words what is known of it.'),
  license: plainText.describe('License or terms of the source.'),
});

const coverage = z.strictObject({
  complete: plainText.describe('Whether the list is thought to be whole, in words.'),
  to: plainText.describe('Day up to which advisories are covered, or in words what is known of it.'),
  sources: z.array(coverageSource).describe('Where the advisories were read.'),
  allDotnetCves: z
    .strictObject({
      count: wholeCount.describe('Number of ids.'),
      what: plainText.describe('What was counted.'),
    })
    .optional()
    .describe('Count for .NET as a whole, of which ASP.NET Core is a part.'),
  note: plainText.describe('What is counted and what is not.'),
});

const frameworkAdvisoryFields = z.strictObject({
  packages: z.array(plainText).describe('Packages whose advisories are counted.'),
  advisories: advisoryList.describe('Advisories of those packages.'),
  rejected: z
    .array(rejectedAdvisory)
    .optional()
    .describe('Advisories withdrawn again, which are not counted.'),
  related: z
    .record(plainText, advisoryList)
    .optional()
    .describe('Advisories of packages the framework is built on, by package; not counted.'),
  coverage: coverage.describe('Sources of the list and its gaps.'),
  count: wholeCount.describe('Number of advisories in the list.'),
  countByYear: recordOf(
    z.string().regex(/^(\d{4}|unknown)$/, { error: 'Must be a year or "unknown".' }),
    wholeCount,
  ).describe('Number of advisories by year of publication, or "unknown".'),
});

/** The counts stand in the file for readers of the raw data, so they must not drift from the list. */
function checkCounts(record: z.infer<typeof frameworkAdvisoryFields>, context: IssueCollector): void {
  const listed = record.advisories.length;
  if (record.count !== listed) {
    const message = `count is ${record.count}, but ${listed} advisories are listed.`;
    context.addIssue({ code: 'custom', message, path: ['count'] });
  }
  const listedByYear = new Map<string, number>();
  for (const { published } of record.advisories) {
    const year = published?.slice(0, 4) ?? 'unknown';
    listedByYear.set(year, (listedByYear.get(year) ?? 0) + 1);
  }
  for (const year of new Set([...listedByYear.keys(), ...Object.keys(record.countByYear)])) {
    const stated = record.countByYear[year] ?? 0;
    const found = listedByYear.get(year) ?? 0;
    if (stated !== found) {
      const message = `countByYear says ${stated} for ${year}, but ${found} are listed.`;
      context.addIssue({ code: 'custom', message, path: ['countByYear', year] });
    }
  }
}

const advisoriesMeta = z.strictObject({
  ...evidenceMetaFields('advisories.json'),
  from: calendarDate.describe('Day from which advisories are listed.'),
  warning: plainText.describe('What must be said wherever a count is shown.'),
  publishedBasis: z
    .record(publishedBasis, plainText)
    .describe('Meaning of each basis of a day of publication.'),
  titles: plainText.describe('Where the titles come from.'),
});

/** Security advisories of each framework since the day in `meta.from`. */
export const advisoriesSchema = z.strictObject({
  meta: advisoriesMeta.describe('What the file holds and how to read it.'),
  frameworks: frameworkRecord(frameworkAdvisoryFields.superRefine(checkCounts)).describe(
    'Advisories by framework.',
  ),
});

/** Content of advisories.json. */
export type Advisories = z.infer<typeof advisoriesSchema>;
