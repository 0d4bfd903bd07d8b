/**
 * The same value with the keys of every object in the order of their code points, so that the order in which
 * data was gathered does not show. Lists keep their order, which says something.
 * @param isSorted whether an object has that order already
 */
export function withSortedKeys<Value>(
  value: Value,
  isSorted: (object: object) => boolean = () => false,
): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => withSortedKeys(item, isSorted)) as Value;
  if (value === null || typeof value !== 'object' || isSorted(value)) return value;
  const entries = Object.entries(value).sort(([first], [second]) => (first < second ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withSortedKeys(inner, isSorted)])) as Value;
}
