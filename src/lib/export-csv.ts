/** Comma- and tab-separated text that spreadsheets open without harm. */
import Papa from 'papaparse';

/**
 * What a spreadsheet takes for the start of a formula, with the full-width forms that some of them accept.
 * The library's own expression misses a formula with a line break in it.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Without this mark Excel reads a file by the machine's own encoding; other programs skip it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as CSV after RFC 4180. An apostrophe goes before a cell that would start a formula. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}

/** CSV for a file: UTF-8 with the mark by which Excel knows it. */
export const csvFile = (rows: readonly (readonly string[])[]): string => BYTE_ORDER_MARK + csv(rows);

/** Rows as tab-separated text, which spreadsheets paste into cells. */
export function tabSeparated(rows: readonly (readonly string[])[]): string {
  return Papa.unparse(rows as string[][], { delimiter: '\t', escapeFormulae: FORMULA, newline: '\n' });
}
