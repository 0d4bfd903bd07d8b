import { z } from 'astro/zod';
import { calendarDateOrMonth, comesBefore, evidenceMetaFields, webUrl, plainText } from './calendar-date.ts';
import { frameworkRecord } from './identifiers.ts';

/** How near to the project the evidence for a release day is. */
const firstReleaseKind = z.enum(['primary', 'announcement', 'secondary', 'not found']);

const firstReleaseFields = z.strictObject({
  version: plainText.describe('Version, or what was first made public.'),
  date: calendarDateOrMonth.nullable().describe('Day or month of the release; null if no source has it.'),
  url: webUrl.describe('Page, tag or commit that shows it.'),
  how: plainText.describe('How the day was read from the source.'),
  kind: firstReleaseKind.describe('How near to the project the evidence is.'),
  note: plainText.nullable().describe('Remark on this release; null if there is none.'),
});

const firstRelease = firstReleaseFields.superRefine(({ date, kind }, context) => {
  if ((date === null) !== (kind === 'not found')) {
    const message =
      date === null
        ? 'Without a date, kind must be "not found".'
        : 'kind is "not found" but a date is given.';
    context.addIssue({ code: 'custom', message, path: ['kind'] });
  }
});

const frameworkFirstReleases = z
  .strictObject({
    firstPublic: firstRelease.describe('The first version, or code, that the public could use.'),
    oneDotZero: firstRelease.describe('Version 1.0.'),
    source: webUrl.describe('Main source for the framework.'),
  })
  .superRefine(({ firstPublic, oneDotZero }, context) => {
    if (firstPublic.date && oneDotZero.date && comesBefore(oneDotZero.date, firstPublic.date)) {
      const message = `oneDotZero ${oneDotZero.date} is before firstPublic ${firstPublic.date}.`;
      context.addIssue({ code: 'custom', message, path: ['oneDotZero', 'date'] });
    }
  });

const firstReleasesMeta = z.strictObject({
  ...evidenceMetaFields('first-releases.json'),
  method: plainText.describe('Which source was preferred for a day.'),
  kinds: z.record(firstReleaseKind, plainText).describe('Meaning of each kind of evidence.'),
  license: plainText.describe('License of the data.'),
});

/** First public version and version 1.0 of each framework. */
export const firstReleasesSchema = z.strictObject({
  meta: firstReleasesMeta.describe('What the file holds and how to read it.'),
  frameworks: frameworkRecord(frameworkFirstReleases).describe('First releases by framework.'),
});

/** Content of first-releases.json. */
export type FirstReleases = z.infer<typeof firstReleasesSchema>;
