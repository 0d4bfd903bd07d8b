/**
 * Months in words for the planner, whose script carries no other format; a test holds them to those of `formats.ts`.
 * They are not taken from there, nor by it: every page with a script of its own would load one file more.
 */
const formatterOf = (month: 'long' | 'short'): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { month, year: 'numeric', timeZone: 'UTC' });

const formatters = { long: formatterOf('long'), short: formatterOf('short') };

/** `2026-11` → "November 2026"; short, "Nov 2026". */
export const formatMonth = (month: string, length: keyof typeof formatters = 'long'): string =>
  formatters[length].format(new Date(month));
