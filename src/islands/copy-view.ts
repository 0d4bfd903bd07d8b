/** Takes the comparison table out of the page as it stands: sorted, filtered, with the columns shown. Loaded on demand. */
import { csvFile, tabSeparated } from '../lib/export-csv.ts';
import { tableHtml } from '../lib/export-html.ts';
import { rowsOf } from '../lib/export-table.ts';
import { viewRows, viewTable, type TableView, type ViewCell } from '../lib/export-view.ts';
import { copyTable } from './copy-table.ts';
import { tell } from './copy-words.ts';

const FILE_NAME = 'backend-atlas-frameworks.csv';

/** Copies the view as a table, for word processors and spreadsheets alike. */
export async function copyView(comparison: HTMLElement): Promise<void> {
  const table = viewTable(readView(comparison));
  const text = tabSeparated([table.columns, ...rowsOf(table)]);
  await copyTable(tellerOf(comparison), 'Table', Promise.resolve({ text, html: tableHtml(table) }), true);
}

/** Saves the view as CSV. */
export function downloadView(comparison: HTMLElement): void {
  const file = new Blob([csvFile(viewRows(readView(comparison)))], { type: 'text/csv' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = FILE_NAME;
  link.click();
  URL.revokeObjectURL(link.href);
  tell(tellerOf(comparison), `${FILE_NAME} saved`);
}

const tellerOf = (comparison: HTMLElement): HTMLElement =>
  comparison.querySelector<HTMLElement>('[data-teller]')!;

function readView(comparison: HTMLElement): TableView {
  const headers = [...comparison.querySelectorAll<HTMLTableCellElement>('thead th')];
  const rows = [...comparison.querySelectorAll<HTMLTableRowElement>('tbody tr:not([hidden])')];
  return {
    columns: headers
      .filter(({ hidden }) => !hidden)
      .map(({ dataset, textContent }) => ({ id: dataset['column']!, label: (textContent ?? '').trim() })),
    rows: rows.map(({ dataset, cells }) => ({
      id: dataset['slug']!,
      cells: [...cells].filter(({ hidden }) => !hidden).map(readCell),
    })),
    status: comparison.querySelector('[role=status]')!.textContent!.trim(),
    link: location.href,
    checked: comparison.dataset['checked']!,
  };
}

/** The link of a cell is what it says; a line of its own below it is the detail. */
function readCell(cell: HTMLTableCellElement): ViewCell {
  return {
    text: cell.querySelector('a')!.textContent!.trim(),
    detail: cell.querySelector(':scope > div')?.textContent?.trim() ?? null,
  };
}
