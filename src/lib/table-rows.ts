import type { ValueKind } from './ordering.ts';
import type { TableState } from './table-state.ts';

/** What a row of the comparison table says of itself. */
export interface RowFacts {
  /** The words that the text filter looks at, in small letters. */
  search: string;
  /** Languages as addresses name them. */
  languages: readonly string[];
  category: string;
  /** Ids of the capabilities that are built in. */
  builtIn: ReadonlySet<string>;
}

/** Whether a row passes the filters of a state. Every word of the text filter must occur. */
export function isAmong(
  row: RowFacts,
  state: Pick<TableState, 'q' | 'language' | 'category' | 'has'>,
): boolean {
  const words = state.q.toLowerCase().split(/\s+/).filter(Boolean);
  return (
    words.every((word) => row.search.includes(word)) &&
    (state.language === null || row.languages.includes(state.language)) &&
    (state.category === null || row.category === state.category) &&
    state.has.every((capability) => row.builtIn.has(capability))
  );
}

const DIRECTIONS: Readonly<Record<ValueKind, readonly [ascending: string, descending: string]>> = {
  text: ['', ', Z to A'],
  number: [', lowest first', ', highest first'],
  date: [', oldest first', ', newest first'],
  version: [', lowest first', ', highest first'],
  status: [', least first', ', most first'],
};

/** What the table shows, in words: "3 of 10 frameworks, by First release, oldest first". */
export function tableStatus(
  shown: number,
  all: number,
  columnLabel: string,
  { sort }: Pick<TableState, 'sort'>,
  kind: ValueKind,
): string {
  if (shown === 0) return 'No framework fits: loosen a filter or clear all';
  const count = shown === all ? `${all} frameworks` : `${shown} of ${all} frameworks`;
  return `${count}, by ${columnLabel}${DIRECTIONS[kind][sort.direction === 'ascending' ? 0 : 1]}`;
}
