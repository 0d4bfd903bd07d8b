import { knownValue, knownValues, plainText, queryOf } from './address-state.ts';
import type { Direction } from './ordering.ts';

/** Most frameworks that can be compared side by side; more columns do not fit a laptop. */
export const MOST_PICKED = 4;

/** What the comparison table knows of itself: the only values that its address may name. */
export interface TableVocabulary {
  /** Ids of all columns in their order; the first names the row and is always shown. */
  columns: readonly string[];
  /** Ids of the columns shown unless the address says otherwise. */
  defaultColumns: readonly string[];
  languages: readonly string[];
  categories: readonly string[];
  capabilities: readonly string[];
  /** Slugs of the rows in their default order. */
  slugs: readonly string[];
}

/** The state of the comparison table, as its address holds it. */
export interface TableState {
  sort: { column: string; direction: Direction };
  q: string;
  language: string | null;
  category: string | null;
  /** Capabilities that a framework must have built in. */
  has: string[];
  cols: string[];
  pick: string[];
}

/** The state of an address with no query. */
export function defaultTableState(vocabulary: TableVocabulary): TableState {
  return {
    sort: { column: vocabulary.columns[0] ?? '', direction: 'ascending' },
    q: '',
    language: null,
    category: null,
    has: [],
    cols: [...vocabulary.defaultColumns],
    pick: [],
  };
}

/** The valid state nearest to any query string. Never throws. */
export function readTableState(query: string, vocabulary: TableVocabulary): TableState {
  const parameters = new URLSearchParams(query);
  const fallback = defaultTableState(vocabulary);
  const chosen = knownValues(parameters, 'cols', vocabulary.columns);
  return {
    sort: readSort(parameters, vocabulary) ?? fallback.sort,
    q: plainText(parameters, 'q'),
    language: knownValue(parameters, 'language', vocabulary.languages),
    category: knownValue(parameters, 'category', vocabulary.categories),
    has: knownValues(parameters, 'has', vocabulary.capabilities),
    cols: chosen.length === 0 ? fallback.cols : withFirst(vocabulary.columns, chosen),
    pick: knownValues(parameters, 'pick', vocabulary.slugs).slice(0, MOST_PICKED),
  };
}

/** The query string of a state: keys in a fixed order, defaults left out. Reading it gives the same state. */
export function writeTableState(state: TableState, vocabulary: TableVocabulary): string {
  const fallback = defaultTableState(vocabulary);
  const { column, direction } = state.sort;
  const sort = (direction === 'descending' ? '-' : '') + column;
  return queryOf([
    ['sort', sort === fallback.sort.column ? '' : sort],
    ['q', state.q],
    ['language', state.language ?? ''],
    ['category', state.category ?? ''],
    ['has', state.has.join(',')],
    ['cols', sameItems(state.cols, fallback.cols) ? '' : state.cols.join(',')],
    ['pick', state.pick.join(',')],
  ]);
}

function readSort(parameters: URLSearchParams, vocabulary: TableVocabulary): TableState['sort'] | null {
  const both = vocabulary.columns.flatMap((column) => [column, `-${column}`]);
  const sort = knownValue(parameters, 'sort', both);
  if (sort === null) return null;
  return sort.startsWith('-')
    ? { column: sort.slice(1), direction: 'descending' }
    : { column: sort, direction: 'ascending' };
}

function withFirst(columns: readonly string[], chosen: readonly string[]): string[] {
  return columns.filter((column, position) => position === 0 || chosen.includes(column));
}

function sameItems(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((item, position) => item === second[position]);
}
