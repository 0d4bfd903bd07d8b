/**
 * Astro's YAML reader turns `2026-01-31` into a Date; the schemas, like the content check, know dates as
 * text. This turns every Date of a parsed file back, to any depth.
 */
export function datesAsText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(datesAsText);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, datesAsText(entry)]));
  }
  return value;
}
