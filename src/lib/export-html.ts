/** A table as HTML for the clipboard, in the few elements that word processors and mail programs keep. */
import { escape } from 'html-escaper';
import type { ExportNote, ExportTable } from './export-table.ts';

/** Half-line borders without a style sheet: an attribute that Word, Writer, Docs and mail programs all read. */
const TABLE_START = '<table border="1" cellspacing="0" cellpadding="4">';

/** The table with its caption, its numbered sources and its citation. */
export function tableHtml({ caption, columns, groups, notes, citation }: ExportTable): string {
  const header = columns.map((column) => `<th scope="col" align="left">${escape(column)}</th>`).join('');
  const bodies = groups.map(
    ({ title, rows }) =>
      `<tbody>${title === null ? '' : groupRow(title, columns.length)}${rows.map(tableRow).join('')}</tbody>`,
  );
  return (
    `<meta charset="utf-8">${TABLE_START}<caption>${escape(caption)}</caption>` +
    `<thead><tr>${header}</tr></thead>${bodies.join('')}</table>` +
    `${notes.map(noteLine).join('')}<p>${escape(citation)}</p>`
  );
}

const groupRow = (title: string, columns: number): string =>
  `<tr><th scope="rowgroup" colspan="${columns}" align="left">${escape(title)}</th></tr>`;

// The direction of each cell follows its own text, so that no mark in it turns its neighbors around.
const tableRow = ([heading = '', ...cells]: readonly string[]): string =>
  `<tr><th scope="row" align="left" dir="auto">${escape(heading)}</th>${cells
    .map((cell) => `<td dir="auto">${escape(cell)}</td>`)
    .join('')}</tr>`;

// A paragraph, not a list item: the numbers are those of the page and may leave gaps.
const noteLine = ({ number, text, url }: ExportNote): string =>
  `<p>[${number}] <a href="${escape(url)}">${escape(text)}</a></p>`;
