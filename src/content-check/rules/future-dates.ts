import { calendarDateOrMonth, comesBefore } from '../../schemas/calendar-date.ts';
import type { Rule } from '../content.ts';
import { fieldPath } from '../field-path.ts';
import { quote } from '../quote.ts';
import { allTexts, type Path } from '../raw-values.ts';

/** A day or month that makes up the whole text, or begins a time in UTC. */
const dateOnly = /^(\d{4}-\d{2}(?:-\d{2})?)(?: \d{2}:\d{2}:\d{2} UTC)?$/;

/** No date of the facts or the evidence lies in the future, but for ends of support and announced releases. */
export const futureDates: Rule = ({ facts, evidence }, today) =>
  [...facts, ...evidence].flatMap(({ file, value }) =>
    allTexts(value)
      .filter(({ path, value: text }) => !mayLieAhead(path) && isAfter(text, today))
      .map(({ path, value: text }) => ({
        file,
        path: fieldPath(value, path),
        found: `${quote(text)} is in the future.`,
        expected: `Expected a date no later than today, ${today}.`,
      })),
  );

function isAfter(text: string, today: string): boolean {
  const date = dateOnly.exec(text)?.[1];
  // A date that is not in the calendar is the schema's to report.
  return date !== undefined && calendarDateOrMonth.safeParse(date).success && comesBefore(today, date);
}

const mayLieAhead = (path: Path): boolean =>
  String(path.at(-1)).endsWith('SupportUntil') || path.at(-2) === 'announcedCadence';
