/** Dates and numbers are written here and nowhere else. */

// Day, month, year is read the same everywhere, and the facts' own prose writes dates so.
const LOCALE = 'en-GB';

// Marked as pure, so that a script which formats only numbers does not carry the formatters of dates.
const day = /* @__PURE__ */ new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortDay = /* @__PURE__ */ new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const month = /* @__PURE__ */ new Intl.DateTimeFormat(LOCALE, {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortMonth = /* @__PURE__ */ new Intl.DateTimeFormat(LOCALE, {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const whole = /* @__PURE__ */ new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const oneDecimal = /* @__PURE__ */ new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
const share = /* @__PURE__ */ new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 0 });
const list = /* @__PURE__ */ new Intl.ListFormat('en-US', { style: 'long', type: 'conjunction' });
const alternatives = /* @__PURE__ */ new Intl.ListFormat('en-US', { style: 'long', type: 'disjunction' });

const SMALL_NUMBERS = /* @__PURE__ */ 'zero one two three four five six seven eight nine ten'.split(' ');

/** Dates as they were written before: few days stand in many thousand places, and `Intl` takes its time. */
const writtenDates = /* @__PURE__ */ new Map<string, string>();

/** `2026-11-23` → "23 November 2026"; `2026-11` → "November 2026". */
export function formatDate(date: string, length: 'long' | 'short' = 'long'): string {
  const key = length + date;
  const written = writtenDates.get(key) ?? writeDate(date, length);
  writtenDates.set(key, written);
  return written;
}

function writeDate(date: string, length: 'long' | 'short'): string {
  const isMonth = date.length === 7;
  const moment = new Date(isMonth ? `${date}-01` : date);
  if (isMonth) return (length === 'long' ? month : shortMonth).format(moment);
  return (length === 'long' ? day : shortDay).format(moment);
}

/** `112286.7` → "112,287". */
export const formatWhole = (value: number): string => whole.format(value);

/** `19.7` → "19.7". */
export const formatDecimal = (value: number): string => oneDecimal.format(value);

/** `0.42` → "42%". */
export const formatShare = (value: number): string => share.format(value);

/** `19.7` (already in percent) → "19.7%". */
export const formatPercent = (value: number): string => `${oneDecimal.format(value)}%`;

/** `['a', 'b', 'c']` → "a, b, and c". */
export const formatList = (items: readonly string[]): string => list.format(items);

/** `['a', 'b']` → "a or b". */
export const formatAlternatives = (items: readonly string[]): string => alternatives.format(items);

/** Counts up to ten in words, as prose wants them: `3` → "three". */
export const formatCount = (count: number): string => SMALL_NUMBERS[count] ?? whole.format(count);

/** `formatQuantity(1, 'source')` → "1 source"; the plural is the noun with an s unless given. */
export function formatQuantity(count: number, noun: string, plural = `${noun}s`): string {
  return `${whole.format(count)} ${count === 1 ? noun : plural}`;
}

/** The sentence with a capital first letter. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
