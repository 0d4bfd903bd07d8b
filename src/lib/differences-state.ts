/** The value of `only` that hides equal rows, in the matrix and on the pages of pairs. */
export const ONLY_DIFFERENCES = 'differences';

/** Whether an address asks for differences only. */
export function readOnlyDifferences(query: string): boolean {
  return new URLSearchParams(query).getAll('only').includes(ONLY_DIFFERENCES);
}
