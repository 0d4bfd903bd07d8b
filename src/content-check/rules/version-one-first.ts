import { calendarDate } from '../../schemas/calendar-date.ts';
import type { Rule } from '../content.ts';
import { quote } from '../quote.ts';
import { valueAt } from '../raw-values.ts';

/** Version 1.0 is not older than the first public release. */
export const versionOneFirst: Rule = ({ facts }) =>
  facts.flatMap(({ file, value }) => {
    const dateOf = (release: string): string | undefined =>
      calendarDate.safeParse(valueAt(value, 'identity', release, 'date')).data;
    const first = dateOf('first_public_release');
    const versionOne = dateOf('version_1_0');
    if (first === undefined || versionOne === undefined || versionOne >= first) return [];
    return {
      file,
      path: 'identity.version_1_0.date',
      found: `${quote(versionOne)} is before the first public release, ${quote(first)}.`,
      expected: 'Expected the same day or a later one: correct one of the two dates.',
    };
  });
