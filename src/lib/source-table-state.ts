import { knownValue, plainText, queryOf } from './address-state.ts';
import { formatQuantity, formatWhole } from './formats.ts';
import type { Direction, ValueKind } from './ordering.ts';

/** The columns of the catalog of sources: what they are called in words, and how their values are ordered. */
export const SOURCE_COLUMNS = {
  title: { label: 'title', kind: 'text' },
  publisher: { label: 'publisher', kind: 'text' },
  published: { label: 'date', kind: 'date' },
  read: { label: 'day of reading', kind: 'date' },
  uses: { label: 'number of facts', kind: 'number' },
} as const satisfies Record<string, { label: string; kind: ValueKind }>;
export type SourceColumn = keyof typeof SOURCE_COLUMNS;

/** The state of the catalog, as its address holds it. */
export interface SourceTableState {
  q: string;
  sort: { column: SourceColumn; direction: Direction };
}

/** The order in which the server lists the sources. */
export const DEFAULT_SOURCE_SORT: SourceTableState['sort'] = { column: 'publisher', direction: 'ascending' };

const COLUMN_IDS = Object.keys(SOURCE_COLUMNS) as SourceColumn[];
const SORTS = COLUMN_IDS.flatMap((column) => [column, `-${column}`]);

/** The valid state nearest to any query string. Never throws. */
export function readSourceTableState(query: string): SourceTableState {
  const parameters = new URLSearchParams(query);
  const sort = knownValue(parameters, 'sort', SORTS);
  return {
    q: plainText(parameters, 'q'),
    sort:
      sort === null
        ? DEFAULT_SOURCE_SORT
        : {
            column: sort.replace('-', '') as SourceColumn,
            direction: sort.startsWith('-') ? 'descending' : 'ascending',
          },
  };
}

/** The query string of a state: keys in a fixed order, defaults left out. Reading it gives the same state. */
export function writeSourceTableState({ q, sort }: SourceTableState): string {
  const { column, direction } = sort;
  const isDefault = column === DEFAULT_SOURCE_SORT.column && direction === DEFAULT_SOURCE_SORT.direction;
  return queryOf([
    ['q', q],
    ['sort', isDefault ? '' : (direction === 'descending' ? '-' : '') + column],
  ]);
}

/** Whether a text holds every word of a filter, in any case and order. */
export function holdsWords(text: string, q: string): boolean {
  const searched = text.toLowerCase();
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => searched.includes(word));
}

const DIRECTIONS: Readonly<Record<'text' | 'date' | 'number', Readonly<Record<Direction, string>>>> = {
  text: { ascending: '', descending: ', Z to A' },
  date: { ascending: ', oldest first', descending: ', newest first' },
  number: { ascending: ', fewest first', descending: ', most first' },
};

/** What the catalog shows, in words: "12 of 1,034 sources, by date, newest first". */
export function sourceTableStatus(shown: number, all: number, { sort }: SourceTableState): string {
  if (shown === 0) return 'No source fits: shorten the filter or clear it';
  const { label, kind } = SOURCE_COLUMNS[sort.column];
  const count =
    shown === all
      ? formatQuantity(all, 'source')
      : `${formatWhole(shown)} of ${formatQuantity(all, 'source')}`;
  return `${count}, by ${label}${DIRECTIONS[kind][sort.direction]}`;
}
