import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString } from 'mdast-util-to-string';
import type { Table } from 'mdast';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parse } from 'papaparse';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { onOneLine } from './citation.ts';
import { csv, csvFile, tabSeparated } from './export-csv.ts';
import { tableHtml } from './export-html.ts';
import { tableMarkdown } from './export-markdown.ts';
import { rowsOf, type ExportTable } from './export-table.ts';
import { hostileText } from './hostile-text.ts';

const COLUMNS = 3;
const cells = fc.array(hostileText, { minLength: COLUMNS, maxLength: COLUMNS });
const tables: fc.Arbitrary<ExportTable> = fc.record({
  caption: hostileText,
  columns: cells,
  groups: fc.array(
    fc.record({
      title: fc.option(hostileText),
      rows: fc.array(cells, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  notes: fc.constant([]),
  citation: fc.constant('Made up. https://atlas.example/'),
});

/** What a spreadsheet would run. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Cells with the apostrophe that keeps a spreadsheet from running them. */
const madeHarmless = (rows: readonly string[][]): string[][] =>
  rows.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)));

const readCsv = (text: string, delimiter: string): string[][] => parse<string[]>(text, { delimiter }).data;

describe('CSV', () => {
  it('brings every text back, and no cell starts a formula', () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), (rows) => {
        const read = readCsv(csv(rows), ',').slice(0, -1);
        expect(read).toEqual(madeHarmless(rows));
        for (const cell of read.flat()) expect(cell).not.toMatch(FORMULA);
      }),
    );
  });

  it('makes a formula of several lines harmless', () => {
    expect(readCsv(csv([['=1+1\nx']]), ',')[0]).toEqual(["'=1+1\nx"]);
  });

  it('ends its lines as RFC 4180 has them and starts a file with the mark that Excel wants', () => {
    expect(csv([['a', 'b,c'], ['d']])).toBe('a,"b,c"\r\nd\r\n');
    expect(csvFile([['é']])).toBe('\uFEFFé\r\n');
  });
});

describe('tab-separated text', () => {
  it('brings every text back, and no cell starts a formula', () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), (rows) => {
        const read = readCsv(tabSeparated(rows), '\t');
        expect(read).toEqual(madeHarmless(rows));
        for (const cell of read.flat()) expect(cell).not.toMatch(FORMULA);
      }),
    );
  });
});

type Node = DefaultTreeAdapterTypes.Node;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));
const named = (node: Node, ...names: string[]): Node[] =>
  childrenOf(node).flatMap((child) => [
    ...(names.includes(child.nodeName) ? [child] : []),
    ...named(child, ...names),
  ]);

/** What an HTML parser changes in any text: line ends, and characters that HTML has no place for. */
const asParsed = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '');

describe('HTML for the clipboard', () => {
  it('brings every text back in its cell, and adds no element of its own', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const fragment = parseFragment(tableHtml(table));
        const rows = named(fragment, 'tr').map((row) => named(row, 'th', 'td').map(textOf));
        const expected = [
          table.columns,
          ...table.groups.flatMap(({ title, rows }) => [...(title === null ? [] : [[title]]), ...rows]),
        ];
        expect(rows).toEqual(expected.map((row) => row.map(asParsed)));
        expect(named(fragment, 'script', 'a', 'b', 'img', '#comment')).toEqual([]);
      }),
    );
  });

  it('links each numbered source and ends with the citation', () => {
    const html = tableHtml({
      caption: 'Two',
      columns: ['Fact', 'A'],
      groups: [{ title: null, rows: [['x', 'y [2]']] }],
      notes: [{ number: 2, text: 'Title <i>', url: 'https://made-up.example/?a="1"&b' }],
      citation: 'Made up. https://atlas.example/',
    });
    const fragment = parseFragment(html);
    const [link] = named(fragment, 'a');
    expect(link).toMatchObject({ attrs: [{ name: 'href', value: 'https://made-up.example/?a="1"&b' }] });
    expect(named(fragment, 'p').map(textOf)).toEqual(['[2] Title <i>', 'Made up. https://atlas.example/']);
  });
});

describe('a Markdown table', () => {
  it('brings every text back in its cell', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const tree = fromMarkdown(tableMarkdown(table), {
          extensions: [gfmTable()],
          mdastExtensions: [gfmTableFromMarkdown()],
        });
        const found = tree.children.find((node): node is Table => node.type === 'table');
        const read = found?.children.map((row) => row.children.map((cell) => toString(cell)));
        const group = (title: string | null): string[][] => (title === null ? [] : [[title, '', '']]);
        const expected = [
          table.columns,
          ...table.groups.flatMap(({ title, rows }) => [...group(title), ...rows]),
        ];
        expect(read).toEqual(expected.map((row) => row.map(onOneLine)));
        expect(rowsOf(table).length).toBeLessThan(read?.length ?? 0);
      }),
    );
  });
});
