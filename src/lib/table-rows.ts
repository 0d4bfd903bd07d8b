import type { ValueKind } from './ordering.ts';
import type { TableState } from './table-state.ts';

/** What a row of the comparison table says of itself, in data attributes; lists are joined by spaces. */
export interface RowFacts {
  search?: string;
  languages?: string;
  category?: string;
  builtIn?: string;
}

/** Whether a row passes the filters of a state. Every word of the text filter must occur. */
export function isAmong(
  row: RowFacts,
  state: Pick<TableState, 'q' | 'language' | 'category' | 'has'>,
): boolean {
  const words = state.q.toLowerCase().split(/\s+/).filter(Boolean);
  const search = row.search ?? '';
  const languages = (row.languages ?? '').split(' ');
  const builtIn = (row.builtIn ?? '').split(' ');
  return (
    words.every((word) => search.includes(word)) &&
    (state.language === null || languages.includes(state.language)) &&
    (state.category === null || row.category === state.category) &&
    state.has.every((capability) => builtIn.includes(capability))
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
