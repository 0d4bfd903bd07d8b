/** Makes what the comparison page's buttons copy from the file beside the page. Loaded on demand. */
import { dataRows, readableTable } from '../lib/export-comparison-tables.ts';
import type { ExportedComparison } from '../lib/export-comparison.ts';
import { csv } from '../lib/export-csv.ts';
import { tableHtml } from '../lib/export-html.ts';
import { tableMarkdown } from '../lib/export-markdown.ts';
import { copyTable, type TableWords } from './copy-table.ts';

const LABELS = { table: 'Table', markdown: 'Markdown', csv: 'CSV' } as const;
type Form = keyof typeof LABELS;

/** Copies the comparison in the form that the button names, without equal rows where the page hides them. */
export async function copyComparison(teller: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const form = button.dataset['copy'] as Form;
  const onlyDifferences = document.querySelector('differences-switch [aria-pressed=true]') !== null;
  const words = load(teller.querySelector<HTMLAnchorElement>('a[href$=".json"]')!.href).then(
    (comparison): TableWords => {
      if (form === 'csv') return { text: csv(dataRows(comparison, onlyDifferences)) };
      const table = readableTable(comparison, onlyDifferences);
      const text = tableMarkdown(table);
      return form === 'table' ? { text, html: tableHtml(table) } : { text };
    },
  );
  await copyTable(teller, LABELS[form], words, form === 'table');
}

async function load(address: string): Promise<ExportedComparison> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as ExportedComparison;
}
