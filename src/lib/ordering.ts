/** How values of the comparison table are put in order: the same code in the browser, at build time and in tests. */

export const VALUE_KINDS = ['text', 'number', 'date', 'version', 'status'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];
export type Direction = 'ascending' | 'descending';

/** A machine value as it stands in the HTML; null or an empty string is a missing value. */
export type SortValue = string | null;

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/**
 * Orders two version numbers by their numeric parts: 5.2.18 comes after 5.2.9.
 * A pre-release (anything after a hyphen or a letter) comes before its release.
 */
export function compareVersions(first: string, second: string): number {
  const [firstCore, firstTag] = splitVersion(first);
  const [secondCore, secondTag] = splitVersion(second);
  for (let part = 0; part < Math.max(firstCore.length, secondCore.length); part += 1) {
    const difference = (firstCore[part] ?? 0) - (secondCore[part] ?? 0);
    if (difference !== 0) return difference;
  }
  if (firstTag === secondTag) return 0;
  if (firstTag === '') return 1;
  if (secondTag === '') return -1;
  return collator.compare(firstTag, secondTag);
}

function splitVersion(version: string): [number[], string] {
  const core = /^\d+(?:\.\d+)*/.exec(version)?.[0] ?? '';
  return [core === '' ? [] : core.split('.').map(Number), version.slice(core.length)];
}

/** Orders two present values of one kind, ascending. Dates are ISO dates, so that text order is date order. */
export function comparePresent(kind: ValueKind, first: string, second: string): number {
  if (kind === 'number' || kind === 'status') return Number(first) - Number(second);
  if (kind === 'version') return compareVersions(first, second);
  if (kind === 'date') return first < second ? -1 : Number(first > second);
  return collator.compare(first, second);
}

const isMissing = (value: SortValue): value is null => value === null || value === '';

/** Orders two values; a missing one comes last in either direction. */
export function compareValues(
  kind: ValueKind,
  direction: Direction,
  first: SortValue,
  second: SortValue,
): number {
  if (isMissing(first) || isMissing(second)) return Number(isMissing(first)) - Number(isMissing(second));
  const order = comparePresent(kind, first, second);
  return direction === 'ascending' ? order : -order;
}

/** A sorted copy; items with equal values keep their order. */
export function sortedBy<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => SortValue,
  kind: ValueKind,
  direction: Direction,
): Item[] {
  return items
    .map((item) => ({ item, value: valueOf(item) }))
    .sort((first, second) => compareValues(kind, direction, first.value, second.value))
    .map(({ item }) => item);
}
