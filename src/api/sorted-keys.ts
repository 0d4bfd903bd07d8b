/**
 * The same value with the keys of every object in the order of their code points, so that the order in which
 * data was gathered does not show. Lists keep their order, which says something.
 */
export function withSortedKeys<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withSortedKeys) as Value;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([first], [second]) => (first < second ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withSortedKeys(inner)])) as Value;
}
