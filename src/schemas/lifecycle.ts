import { z } from 'astro/zod';
import {
  calendarDate,
  calendarDateOrMonth,
  comesBefore,
  commitHash,
  evidenceMetaFields,
  plainText,
  webUrl,
} from './calendar-date.ts';
import { frameworkRecord, reportDuplicates, type IssueCollector } from './identifiers.ts';

/** What is known about an end of support; a project may also publish a quarter without a day. */
const supportStatus = z.union(
  [
    z.enum(['dated', 'open', 'ended-date-unknown', 'not-given', 'superseded', 'current']),
    z.templateLiteral(['published-as-', z.string().regex(/^\d{4}$/), '-Q', z.enum(['1', '2', '3', '4'])]),
  ],
  { error: 'Must be a known support status, or published-as-YYYY-Q1 to Q4.' },
);

const calendarMonth = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'Must be a month YYYY-MM that exists in the calendar.' });
const monthCount = z.int({ error: 'Must be a whole number.' }).positive({ error: 'Must be 1 or more.' });

const releaseFields = z.strictObject({
  cycle: plainText.describe('Release line as the project counts it, such as 5.2.'),
  releaseDate: calendarDateOrMonth.nullable().describe('Day of its first release; null if no source has it.'),
  activeSupportUntil: calendarDate.nullable().describe('Last day of bug fixes; null unless dated.'),
  activeSupportStatus: supportStatus.describe('What is known about the end of bug fixes.'),
  securitySupportUntil: calendarDate.nullable().describe('Last day of security fixes; null unless dated.'),
  securitySupportStatus: supportStatus.describe('What is known about the end of security fixes.'),
  supersededOn: calendarDate.nullable().optional().describe('Day of the next feature release; null if none.'),
  commercialSupportUntil: calendarDate
    .nullable()
    .optional()
    .describe('Last day of paid support; null if unpublished.'),
  lts: z.boolean().describe('Whether the project calls the line a long-term support release.'),
  latest: plainText.describe('Newest version of the line that was seen.'),
  latestDate: calendarDateOrMonth.nullable().describe('Day or month of that version; null if not known.'),
  latestSource: plainText.describe('Where the newest version was seen, in words.'),
  latestSourceUrl: webUrl.describe('Page on which the newest version was seen.'),
  latestSeenBy: calendarDate.nullable().describe('Day by which it was out; null if latestDate is known.'),
  requires: plainText.nullable().describe('Language or runtime versions it runs on; null if not stated.'),
  note: plainText.nullable().describe('Remark on this line; null if there is none.'),
});
type ReleaseFields = z.infer<typeof releaseFields>;

type ReleaseDateKey =
  | 'releaseDate'
  | 'activeSupportUntil'
  | 'securitySupportUntil'
  | 'commercialSupportUntil'
  | 'supersededOn'
  | 'latestDate';

/** Pairs of dates of which the second is never before the first; a null on either side says nothing. */
const orderedDates: readonly (readonly [ReleaseDateKey, ReleaseDateKey])[] = [
  ['releaseDate', 'activeSupportUntil'],
  ['releaseDate', 'securitySupportUntil'],
  ['activeSupportUntil', 'securitySupportUntil'],
  ['securitySupportUntil', 'commercialSupportUntil'],
  ['releaseDate', 'supersededOn'],
  ['releaseDate', 'latestDate'],
];

function checkRelease(release: ReleaseFields, context: IssueCollector): void {
  for (const [earlierKey, laterKey] of orderedDates) {
    const earlier = release[earlierKey];
    const later = release[laterKey];
    if (earlier && later && comesBefore(later, earlier)) {
      const message = `${laterKey} ${later} is before ${earlierKey} ${earlier}.`;
      context.addIssue({ code: 'custom', message, path: [laterKey] });
    }
  }
  for (const kind of ['active', 'security'] as const) {
    const until = release[`${kind}SupportUntil`];
    const status = release[`${kind}SupportStatus`];
    if (status === 'dated' && until === null) {
      const message = `${kind}SupportStatus is "dated" but ${kind}SupportUntil is null.`;
      context.addIssue({ code: 'custom', message, path: [`${kind}SupportUntil`] });
    }
    if (status !== 'dated' && until !== null) {
      const message = `${kind}SupportUntil is given, but ${kind}SupportStatus is "${status}", not "dated".`;
      context.addIssue({ code: 'custom', message, path: [`${kind}SupportStatus`] });
    }
  }
}

const release = releaseFields.superRefine(checkRelease);

const policySource = z.strictObject({
  url: webUrl.describe('Page or file in which the policy was read.'),
  date: calendarDateOrMonth.describe('Day or month of the copy read.'),
  via: plainText.optional().describe('Who else relays the policy, where the page itself was not read.'),
});

const source = z.strictObject({
  what: plainText.describe('What the source gave.'),
  url: webUrl.describe('Page of the source.'),
  dataUrl: webUrl.optional().describe('File with the data, at the commit read.'),
  commit: commitHash.optional().describe('Commit of the copy read.'),
  date: calendarDate.optional().describe('Day of the copy read.'),
  commitDate: calendarDate.optional().describe('Day of the commit read.'),
  license: plainText.optional().describe('License of the data.'),
});

const announcedCadence = z.strictObject({
  from: calendarMonth.describe('Month YYYY-MM of the first release under it.'),
  everyMonths: monthCount.describe('Months from one release to the next.'),
  securitySupportMonths: monthCount.describe('Months of security fixes that each release gets.'),
});

const frameworkLifecycle = z.strictObject({
  name: plainText.describe('Name of the framework as its project writes it.'),
  policyUrl: webUrl.nullable().describe('Page with the support policy; null if the project has none.'),
  policy: plainText.describe('The support policy in our own words.'),
  policySource: policySource.describe('Copy in which the policy was read.'),
  announcedCadence: announcedCadence
    .optional()
    .describe('Rhythm that the policy announces in place of the one so far; absent if it announces none.'),
  sources: z.array(source).describe('Sources of the dates and versions.'),
  releases: z
    .array(release)
    .superRefine((releases, context) => reportDuplicates(releases, 'cycle', context))
    .describe('Release lines, newest first.'),
  note: plainText.nullable().describe('Remark on all lines of the framework; null if there is none.'),
});

const lifecycleMeta = z.strictObject({
  ...evidenceMetaFields('lifecycle.json'),
  statuses: z.record(supportStatus, plainText).describe('Meaning of each support status used in the file.'),
  license: plainText.describe('License of the data the file draws on.'),
});

/** Release lines of each framework with the ends of their support. */
export const lifecycleSchema = z.strictObject({
  meta: lifecycleMeta.describe('What the file holds and how to read it.'),
  frameworks: frameworkRecord(frameworkLifecycle).describe('Release lines by framework.'),
});

/** Content of lifecycle.json. */
export type Lifecycle = z.infer<typeof lifecycleSchema>;

/** One release line of a framework. */
export type LifecycleRelease = z.infer<typeof release>;
