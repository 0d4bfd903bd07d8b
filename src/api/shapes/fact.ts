import { z } from 'astro/zod';
import { calendarDate, calendarDateOrMonth, plainText, webUrl } from '../../schemas/calendar-date.ts';
import { statusId } from '../../schemas/capabilities.ts';
import { TOPICS } from '../../schemas/facts.ts';
import { capabilityId, claimId, frameworkId, sourceId } from '../../schemas/identifiers.ts';
import { webAddress } from './document.ts';

const note = plainText.nullable().describe('What is uncertain, or why a value is null.');
const link = webAddress.describe('Permanent link to the fact.');

/** Where a fact comes from, to be spread into its strict object. */
export const evidenceFields = {
  sources: z
    .array(sourceId)
    .min(1)
    .describe(
      'Ids of the sources that back the fact, the main one first; the file lists them under "sources".',
    ),
  checked: calendarDate.describe('The day on which the fact was last held against its sources.'),
};

/** A source, with its framework and the dates by which a reader judges its age. */
export const sourceShape = z
  .strictObject({
    id: sourceId.describe('Permanent id, unique on the whole site.'),
    framework: frameworkId.describe('Id of the framework whose facts cite it.'),
    number: z.int().positive().describe("Number by which the framework's page cites it."),
    url: webUrl.describe('Where a reader can open it.'),
    title: plainText.describe('The title of the document, or what it is.'),
    publisher: plainText.describe('Who publishes it.'),
    published: calendarDate.nullable().describe('The date that the document carries, null if it has none.'),
    seen: calendarDate.nullable().describe('The date of the copy that was read, null if unknown.'),
  })
  .meta({ id: 'Source' });

/** A fact that is one text. */
export const textFactShape = z
  .strictObject({ value: plainText.describe('The fact in words.'), note, ...evidenceFields, link })
  .meta({ id: 'TextFact' });

/** A fact that is one name in a list. */
export const namedFactShape = z
  .strictObject({ name: plainText.describe('The name.'), ...evidenceFields })
  .meta({ id: 'NamedFact' });

/** A release with its version and day, either of which may not be verified. */
export const releaseFactShape = z
  .strictObject({
    version: plainText.nullable().describe('Version number, null if it had none.'),
    date: calendarDateOrMonth.nullable().describe('Day of the release, null if not verified.'),
    note,
    ...evidenceFields,
    link,
  })
  .meta({ id: 'ReleaseFact' });

/** One checkable statement. */
export const claimShape = z
  .strictObject({
    id: claimId.describe('Permanent id, unique in its list.'),
    claim: plainText.describe('The statement in plain words.'),
    about: z
      .array(z.union([capabilityId, z.enum(TOPICS)]))
      .describe('Capability ids or topics on which it can be set against another framework.'),
    ...evidenceFields,
    link,
  })
  .meta({ id: 'Claim' });

/** How one framework answers one capability. */
export const capabilityFactShape = z
  .strictObject({
    framework: frameworkId.describe('Id of the framework.'),
    capability: capabilityId.describe('Id of the capability.'),
    status: statusId,
    statusValue: z.number().min(0).max(1).describe('The value of the status in scores, 0 to 1.'),
    name: plainText.nullable().describe('What provides it; null where the status is none.'),
    note: plainText.describe('What it covers and what it lacks.'),
    ...evidenceFields,
    link,
  })
  .meta({ id: 'CapabilityFact' });
