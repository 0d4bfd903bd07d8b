/**
 * What islands share when they read and write the address. Addresses come from anywhere: every value is
 * looked up among the known ones, and what is unknown is left out.
 */

/** Longest text a filter takes from the address; longer ones are cut, since no name here comes near it. */
export const LONGEST_FILTER = 100;

/** The known values of a comma-separated key, once each, in the order of `known`. Repeated keys add up. */
export function knownValues(parameters: URLSearchParams, key: string, known: readonly string[]): string[] {
  const asked = new Set(valuesInOrder(parameters, key));
  return known.filter((value) => asked.has(value));
}

/** The values of a comma-separated key as given, repeated keys added up, blanks dropped, once each. */
export function valuesInOrder(parameters: URLSearchParams, key: string): string[] {
  const values = parameters.getAll(key).flatMap((value) => value.split(','));
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
}

/** The first value of a key that is among the known ones, or null. */
export function knownValue(
  parameters: URLSearchParams,
  key: string,
  known: readonly string[],
): string | null {
  return parameters.getAll(key).find((value) => known.includes(value)) ?? null;
}

/** The first value of a key as plain text: control characters gone, cut to the longest filter. */
export function plainText(parameters: URLSearchParams, key: string): string {
  const text = (parameters.get(key) ?? '').toWellFormed();
  return [...text.replace(/[\p{Cc}\p{Cs}]/gu, ' ').trim()].slice(0, LONGEST_FILTER).join('').trim();
}

/**
 * A query string with `?` in front, keys in the order given, empty values left out; commas and colons stay readable.
 * Half characters, which a reader can paste and no address can hold, become the sign for them.
 */
export function queryOf(entries: readonly (readonly [key: string, value: string])[]): string {
  const parts = entries
    .filter(([, value]) => value !== '')
    .map(
      ([key, value]) =>
        `${key}=${encodeURIComponent(value.toWellFormed()).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%20', '+')}`,
    );
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
