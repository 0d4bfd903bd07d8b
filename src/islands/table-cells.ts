/** What the cells of the comparison table say, read off the page: its HTML holds nothing twice. */
import type { RowFacts } from '../lib/table-rows.ts';

/** What a cell is sorted by: its value where the cell has one of its own, else its words. */
export const valueOf = (cell: HTMLTableCellElement): string => cell.dataset['value'] ?? wordsOf(cell);

const wordsOf = (cell: HTMLTableCellElement): string => (cell.querySelector('a')?.textContent ?? '').trim();

/**
 * What the filters look at, for each row.
 * @param headers the headings of the columns, which name them
 * @param builtIn the value of a capability that is built in
 */
export function readRows(
  rows: readonly HTMLTableRowElement[],
  headers: readonly HTMLTableCellElement[],
  builtIn: string,
): Map<HTMLTableRowElement, RowFacts> {
  const column = (wanted: (header: DOMStringMap) => boolean): number[] =>
    headers.flatMap(({ dataset }, position) => (wanted(dataset) ? [position] : []));
  const filtered = column((header) => 'filtered' in header);
  const capabilities = column((header) => header['kind'] === 'status');
  const [category] = column((header) => header['column'] === 'category');
  return new Map(
    rows.map((row) => {
      const words = (position: number): string => wordsOf(row.cells[position]!);
      const facts: RowFacts = {
        search: [row.dataset['aliases'], ...filtered.map(words)].join(' ').toLowerCase(),
        languages: (row.dataset['languages'] ?? '').split(' '),
        category: words(category!),
        builtIn: new Set(
          capabilities
            .filter((position) => valueOf(row.cells[position]!) === builtIn)
            .map((position) => headers[position]!.dataset['column']!),
        ),
      };
      return [row, facts];
    }),
  );
}
