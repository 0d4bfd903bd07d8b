/** The table of all frameworks as it stands on the screen, on its way out. */
import { PUBLISHER, plainCitation } from './citation.ts';
import type { ExportTable } from './export-table.ts';

/** What a reader has in view: columns and rows in their order, the hidden ones left out. */
export interface TableView {
  columns: readonly { id: string; label: string }[];
  rows: readonly { id: string; cells: readonly ViewCell[] }[];
  /** The line above the table: how many rows, sorted by what. */
  status: string;
  /** The address that holds this view. */
  link: string;
  /** The day to which the facts were checked, ISO. */
  checked: string;
}

/** What a cell says, with its quieter second line where it has one. */
export interface ViewCell {
  text: string;
  detail: string | null;
}

const cellText = ({ text, detail }: ViewCell): string => (detail === null ? text : `${text} (${detail})`);

const withIds = ({ rows }: TableView): string[][] =>
  rows.map(({ id, cells }) => [id, ...cells.map(cellText)]);

/** The view for people: the id of each framework stands before its row. */
export function viewTable(view: TableView): ExportTable {
  const citation = { title: 'All frameworks compared', checked: view.checked, edition: null };
  return {
    caption: `${PUBLISHER}: ${view.status}`,
    columns: ['Id', ...view.columns.map(({ label }) => label)],
    groups: [{ title: null, rows: withIds(view) }],
    notes: [],
    citation: plainCitation({ ...citation, link: view.link }),
  };
}

/** The view for programs: the id of each column stands behind its label. */
export function viewRows(view: TableView): string[][] {
  return [['id', ...view.columns.map(({ id, label }) => `${label} [${id}]`)], ...withIds(view)];
}
