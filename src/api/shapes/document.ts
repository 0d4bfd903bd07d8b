import { z } from 'astro/zod';
import { calendarDate, plainText } from '../../schemas/calendar-date.ts';

/** The major version of the API: part of every address, and raised only for a change that breaks readers. */
export const API_VERSION = 'v1';

/** SPDX identifier of the license of the data. */
export const DATA_LICENSE = 'CC-BY-4.0';

/** An absolute address on this site or on another. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** What every file of the API says of itself, to be spread into its strict object. */
export const documentFields = {
  $schema: webAddress.describe('Address of the JSON Schema that the file follows.'),
  url: webAddress.describe('Page of the site on which people read the same.'),
  dataDate: calendarDate.describe('The newest day on which facts of the site were checked.'),
  edition: z
    .string()
    .nullable()
    .describe('The newest frozen edition of the site, null before the first one.'),
  license: z.literal(DATA_LICENSE).describe('SPDX identifier of the license of the data.'),
  attribution: plainText.describe('The line to name when you use the data.'),
};
