/** The tables of an exported comparison. The browser makes them too, so they need nothing but the export. */
import type { ExportedCell, ExportedComparison, ExportedRow } from './export-comparison.ts';
import { sourceWords } from './export-source.ts';
import type { ExportTable } from './export-table.ts';

/** The table that people read: one column a framework, grouped, with the numbers of the sources in brackets. */
export function readableTable(comparison: ExportedComparison, onlyDifferences = false): ExportTable {
  const rows = comparison.rows.filter(({ isEqual }) => !(onlyDifferences && isEqual));
  const cited = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ sources }) => sources)));
  return {
    caption: onlyDifferences ? `${comparison.title}: differences` : comparison.title,
    columns: ['Fact', ...comparison.frameworks.map(({ name }) => name)],
    groups: comparison.groups
      .map(({ id, title }) => ({
        title,
        rows: rows.filter(({ group }) => group === id).map(readableRow),
      }))
      .filter((group) => group.rows.length > 0),
    notes: comparison.sources
      .filter(({ number }) => cited.has(number))
      .map((source) => ({ number: source.number, text: sourceWords(source), url: source.url })),
    citation: comparison.citation,
  };
}

const readableRow = ({ title, cells }: ExportedRow): string[] => [
  title,
  ...cells.map(({ text, sources }) => [text, ...sources.map((number) => `[${number}]`)].join(' ')),
];

/** The rows that programs read: ids in the first two columns and in the heading, names in the rows. */
export function dataRows(comparison: ExportedComparison, onlyDifferences = false): string[][] {
  const { frameworks, sources } = comparison;
  const addresses = new Map(sources.map(({ number, url }) => [number, url]));
  const facts = ({ text, status, note, sources: numbers }: ExportedCell): string[] => [
    text,
    status ?? '',
    note ?? '',
    numbers.map((number) => addresses.get(number) ?? '').join(' '),
  ];
  const about = (id: string, title: string, values: readonly string[]): string[] => [
    'about',
    id,
    title,
    ...values.flatMap((value) => [value, '', '', '']),
  ];
  return [
    [
      'group',
      'id',
      'fact',
      ...frameworks.flatMap(({ id }) => [id, `${id}_status`, `${id}_note`, `${id}_sources`]),
    ],
    about(
      'name',
      'Name',
      frameworks.map(({ name }) => name),
    ),
    about(
      'page',
      'Page',
      frameworks.map(({ link }) => link),
    ),
    about(
      'citation',
      'Cite as',
      frameworks.map(() => comparison.citation),
    ),
    about(
      'license',
      'License',
      frameworks.map(() => comparison.license),
    ),
    ...comparison.rows
      .filter(({ isEqual }) => !(onlyDifferences && isEqual))
      .map(({ group, id, title, cells }) => [group, id, title, ...cells.flatMap(facts)]),
  ];
}
