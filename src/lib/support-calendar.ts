/** Writes calendar entries as iCalendar text. The library comes with this file, so islands load it on demand. */
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { CalendarEntry } from './support-calendar-entries.ts';

/** Media type of a calendar file. */
export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

/**
 * The text of an `.ics` file (RFC 5545) with whole-day entries that block no time.
 * @param checked day of the data, which every entry carries as its own date: equal data give equal files
 * @throws if there is no entry, since a calendar without one is not valid
 */
export function calendarText(name: string, entries: readonly CalendarEntry[], checked: string): string {
  if (entries.length === 0)
    throw new Error(`The calendar "${name}" has no entry, and an empty one is not valid.`);
  const calendar = ical({
    // The library writes the name as it is, where a separator or a new line would break the file.
    name: name.replace(/[\\;,\p{Cc}\s]+/gu, ' '),
    prodId: { company: 'Backend Atlas', product: 'Support planner', language: 'EN' },
  });
  for (const { id, day, title, text, isProjected } of entries) {
    calendar.createEvent({
      id,
      start: day,
      allDay: true,
      stamp: `${checked}T00:00:00Z`,
      summary: withoutControls(title),
      description: withoutControls(text),
      status: isProjected ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** iCalendar text has no control characters but tabs and new lines, and no half characters. */
const withoutControls = (text: string): string => text.toWellFormed().replace(/(?![\t\n\r])\p{Cc}/gu, ' ');
