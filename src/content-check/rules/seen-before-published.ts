import { calendarDate } from '../../schemas/calendar-date.ts';
import type { Rule } from '../content.ts';
import { fieldPath } from '../field-path.ts';
import { quote } from '../quote.ts';
import { asList, child } from '../raw-values.ts';

/** No source was read before it was published. */
export const seenBeforePublished: Rule = ({ facts }) =>
  facts.flatMap(({ file, value }) =>
    asList(child(value, 'sources')).flatMap((source, index) => {
      const seen = calendarDate.safeParse(child(source, 'seen')).data;
      const published = calendarDate.safeParse(child(source, 'published')).data;
      if (seen === undefined || published === undefined || seen >= published) return [];
      return {
        file,
        path: fieldPath(value, ['sources', index, 'seen']),
        found: `${quote(seen)} is before the day of publication, ${quote(published)}.`,
        expected: 'Expected the day of the copy that was read: correct one of the two dates.',
      };
    }),
  );
