import fc from 'fast-check';
// An independent reader, so that the library that writes is not its own judge.
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from './hostile-text.ts';
import type { CalendarEntry } from './support-calendar-entries.ts';
import { calendarText } from './support-calendar.ts';

const entry = (change: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: 'alder-5-security@backend-atlas',
  day: '2033-04-30',
  title: 'Alder 5 LTS: last day of security support',
  text: 'Made up.',
  isProjected: false,
  ...change,
});

const eventsOf = (text: string): InstanceType<typeof ICAL.Event>[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(',', ';', '\\', '\n', '\r\n', '\r', ':', '"', '\\n', '\\,', ' ', '\t', '😀', 'é', '漢'),
      fc.constantFrom('BEGIN:VEVENT', 'END:VCALENDAR', '\nEND:VEVENT\n', 'x'.repeat(80), '\u0000', '\u2028'),
      fc.string({ unit: anyCharacter, maxLength: 12 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** What a calendar can hold of a text: one kind of new line, no control characters. */
const asHeld = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}/gu, ' ').replace(/\r\n?/g, '\n');

describe('a calendar', () => {
  it('has whole days, which block no time, and the day of the data', () => {
    const text = calendarText('Alder', [entry(), entry({ id: 'b', isProjected: true })], '2031-05-17');
    const [first, second] = eventsOf(text);
    expect(first?.startDate.isDate).toBe(true);
    expect(first?.startDate.toString()).toBe('2033-04-30');
    expect(first?.endDate.toString()).toBe('2033-05-01');
    expect(first?.uid).toBe('alder-5-security@backend-atlas');
    expect(first?.summary).toBe('Alder 5 LTS: last day of security support');
    expect(text).toContain('DTSTAMP:20310517T000000Z');
    const property = (event: typeof first, name: string): unknown =>
      event?.component.getFirstPropertyValue(name);
    expect(property(first, 'transp')).toBe('TRANSPARENT');
    expect([property(first, 'status'), property(second, 'status')]).toEqual(['CONFIRMED', 'TENTATIVE']);
  });

  it('is the same for the same data', () => {
    expect(calendarText('Alder', [entry()], '2031-05-17')).toBe(
      calendarText('Alder', [entry()], '2031-05-17'),
    );
  });

  it('keeps every character of any text', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, description) => {
        const text = calendarText(
          'Alder',
          [entry({ title, text: description }), entry({ id: 'next' })],
          '2031-05-17',
        );
        const [first, second, ...rest] = eventsOf(text);
        expect(rest).toEqual([]);
        expect(first?.summary ?? '').toBe(asHeld(title));
        expect(first?.description ?? '').toBe(asHeld(description));
        expect(second?.summary).toBe(entry().title);
      }),
      { numRuns: 1000 },
    );
  });

  it('has lines of at most 75 octets that end in CRLF', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const text = calendarText('Alder', [entry({ title })], '2031-05-17');
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('has a name that cannot break it', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const text = calendarText(`Alder${name}`, [entry()], '2031-05-17');
        expect(eventsOf(text)).toHaveLength(1);
      }),
    );
    const named = calendarText('A; b, c\nd', [entry()], '2031-05-17');
    expect(named).toContain('X-WR-CALNAME:A b c d');
  });

  it('refuses to be empty', () => {
    expect(() => calendarText('Alder', [], '2031-05-17')).toThrow('The calendar "Alder" has no entry');
  });
});
