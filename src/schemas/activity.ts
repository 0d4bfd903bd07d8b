import { z } from 'astro/zod';
import {
  calendarDate,
  commitHash,
  comesBefore,
  evidenceMetaFields,
  webUrl,
  plainText,
  share,
  wholeCount,
} from './calendar-date.ts';
import { frameworkRecord, type IssueCollector } from './identifiers.ts';

const notMeasured = 'null if not measured.';

const windowFigures = {
  commits12m: wholeCount.nullable().describe(`Commits in the window but for bots; ${notMeasured}`),
  commits12mWithoutMerges: wholeCount.nullable().describe(`The same without merge commits; ${notMeasured}`),
  authors12m: wholeCount.nullable().describe(`Author emails in the window after .mailmap; ${notMeasured}`),
  persons12m: wholeCount.nullable().describe(`Authors, with emails joined by name; ${notMeasured}`),
  top3Share12m: share.nullable().describe(`Share of the three busiest persons, 0 to 1; ${notMeasured}`),
  top3Commits12m: z
    .array(wholeCount)
    .max(3, { error: 'Must hold three persons at most.' })
    .nullable()
    .describe(`Commits of the three busiest persons, most first; ${notMeasured}`),
  botCommits12m: wholeCount.nullable().describe(`Commits of bots, which are left out; ${notMeasured}`),
  botsExcluded: z.array(plainText).nullable().describe(`Names of the bots left out; ${notMeasured}`),
  releaseTags12m: wholeCount.nullable().describe(`Release tags in the window on any branch; ${notMeasured}`),
  preReleaseTags12m: wholeCount.nullable().describe(`Tags of pre-releases in the window; ${notMeasured}`),
};

const activityFields = z.strictObject({
  repository: webUrl.describe('Repository that was measured or would have been.'),
  defaultBranch: plainText.nullable().describe(`Branch whose commits were counted; ${notMeasured}`),
  snapshotCommit: commitHash.nullable().describe(`Newest commit of the copy read; ${notMeasured}`),
  snapshotDate: calendarDate.nullable().describe(`Day of that commit; ${notMeasured}`),
  shallow: z.boolean().nullable().describe(`Whether the copy read lacks older history; ${notMeasured}`),
  source: webUrl.describe('Commits of the copy read, or the repository if not measured.'),
  windowStart: calendarDate.nullable().describe(`First day of the 12 months counted; ${notMeasured}`),
  windowEnd: calendarDate.nullable().describe(`Last day of the 12 months counted; ${notMeasured}`),
  ...windowFigures,
  newestReleaseTag: plainText.nullable().describe(`Newest release tag on any branch; ${notMeasured}`),
  firstCommitDate: calendarDate.nullable().describe(`Day of the first commit; ${notMeasured}`),
  commitsTotal: wholeCount.nullable().describe(`Commits over the whole history; ${notMeasured}`),
  authorsTotal: wholeCount.nullable().describe(`Author emails over the whole history; ${notMeasured}`),
  mailmap: z
    .enum(['mailmap', 'no .mailmap'])
    .nullable()
    .describe(`Whether the project joins the emails of an author in a .mailmap file; ${notMeasured}`),
  note: plainText.describe('What the repository holds and what it leaves out.'),
});
type ActivityFields = z.infer<typeof activityFields>;

/** Pairs of counts of which the second is a part of the first. */
const containedCounts = [
  ['commits12m', 'commits12mWithoutMerges'],
  ['authors12m', 'persons12m'],
  ['commitsTotal', 'commits12m'],
] as const;

function checkActivity(activity: ActivityFields, context: IssueCollector): void {
  const { windowStart, windowEnd } = activity;
  if (windowStart && windowEnd && comesBefore(windowEnd, windowStart)) {
    const message = `windowEnd ${windowEnd} is before windowStart ${windowStart}.`;
    context.addIssue({ code: 'custom', message, path: ['windowEnd'] });
  }
  for (const key of Object.keys(windowFigures) as (keyof typeof windowFigures)[]) {
    if (activity[key] !== null && (windowStart === null || windowEnd === null)) {
      const message = `${key} is given without the window in which it was counted.`;
      context.addIssue({ code: 'custom', message, path: [key] });
    }
  }
  for (const [wholeKey, partKey] of containedCounts) {
    const whole = activity[wholeKey];
    const part = activity[partKey];
    if (whole !== null && part !== null && part > whole) {
      const message = `${partKey} ${part} is more than ${wholeKey} ${whole}.`;
      context.addIssue({ code: 'custom', message, path: [partKey] });
    }
  }
}

const activityMeta = z.strictObject({
  ...evidenceMetaFields('activity.json'),
  method: plainText.describe('How the commits, authors and tags were counted.'),
  caveat: plainText.describe('What must be said beside the figures.'),
  license: plainText.describe('License of the figures.'),
});

/** Commits, authors and releases of each framework's main repository over twelve months. */
export const activitySchema = z.strictObject({
  meta: activityMeta.describe('What the file holds and how to read it.'),
  frameworks: frameworkRecord(activityFields.superRefine(checkActivity)).describe('Activity by framework.'),
});

/** Content of activity.json. */
export type Activity = z.infer<typeof activitySchema>;
