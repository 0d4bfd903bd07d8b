import { queryOf, valuesInOrder } from './address-state.ts';
import { ONLY_DIFFERENCES, readOnlyDifferences } from './differences-state.ts';
import { MOST_PICKED } from './table-state.ts';

/** The state of the matrix, as its address holds it. */
export interface MatrixState {
  /** Slugs to show; none means all. At most four, in the order in which they were asked for. */
  picked: string[];
  onlyDifferences: boolean;
  /** What was wrong with the address, for a message with the way out. */
  problems: MatrixProblem[];
}

export type MatrixProblem =
  | { kind: 'unknown'; slugs: string[] }
  | { kind: 'one'; slug: string }
  | { kind: 'too-many'; dropped: string[] };

/** The valid state nearest to any query string, with what had to be set right. Never throws. */
export function readMatrixState(query: string, slugs: readonly string[]): MatrixState {
  const parameters = new URLSearchParams(query);
  const asked = valuesInOrder(parameters, 'f').map((slug) => slug.toLowerCase());
  const known = [...new Set(asked.filter((slug) => slugs.includes(slug)))];
  const unknown = [...new Set(asked.filter((slug) => !slugs.includes(slug)))];
  const picked = known.slice(0, MOST_PICKED);
  const problems: MatrixProblem[] = [];
  if (unknown.length > 0) problems.push({ kind: 'unknown', slugs: unknown });
  if (picked.length === 1) problems.push({ kind: 'one', slug: picked[0]! });
  if (known.length > MOST_PICKED) problems.push({ kind: 'too-many', dropped: known.slice(MOST_PICKED) });
  return { picked, onlyDifferences: readOnlyDifferences(query), problems };
}

/** The query string of a state, defaults left out. */
export function writeMatrixState(state: Pick<MatrixState, 'picked' | 'onlyDifferences'>): string {
  return queryOf([
    ['f', state.picked.join(',')],
    ['only', state.onlyDifferences ? ONLY_DIFFERENCES : ''],
  ]);
}

/** Whether a row of values is the same throughout. */
export function isEqualRow(values: readonly string[]): boolean {
  return values.every((value) => value === values[0]);
}
