/** Markdown from a tree, so that the library escapes what the texts hold. */
import type {
  FootnoteReference,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell,
  TableRow,
  Text,
} from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, toMarkdown, type Handle } from 'mdast-util-to-markdown';
import { onOneLine } from './citation.ts';
import type { ExportTable } from './export-table.ts';

/** Texts as they stand in Markdown, by the place that they stand in. */
const escapedTexts = new Map<string, Map<string, string>>();

/**
 * Writes a text as the library does, once for each kind of place it can stand in: escaping is most of the work, and
 * the same names, facts and sources stand in one comparison after another.
 */
const text: Handle = (node: Text, parent, state, info) => {
  const siblings = parent?.children ?? [];
  const position = state.indexStack.at(-1) ?? 0;
  const neighbors = `${siblings[position - 1]?.type}|${siblings[position + 1]?.type}`;
  const place = `${state.stack.join()}|${neighbors}|${info.before}|${info.after}`;
  const known = escapedTexts.get(place)?.get(node.value);
  if (known !== undefined) return known;
  const escaped = defaultHandlers.text(node, parent, state, info);
  escapedTexts.set(place, (escapedTexts.get(place) ?? new Map<string, string>()).set(node.value, escaped));
  return escaped;
};

/** A mark for a footnote. Ours have numbers, in which nothing is to be escaped. */
const footnoteReference: Handle & { peek?: () => string } = ({ identifier }: FootnoteReference) =>
  `[^${identifier}]`;
footnoteReference.peek = () => '[';

/** Writes a tree with tables and footnotes. */
export function writeMarkdown(children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  return toMarkdown(root, {
    bullet: '-',
    handlers: { text, footnoteReference },
    // Padded columns would make each file a third larger.
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()],
  });
}

export const words = (value: string): PhrasingContent => ({ type: 'text', value });

export const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [words(value)] });

export const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });

export const linkTo = (url: string, value: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [words(value)],
});

/** A mark that leads to the footnote of a number. */
export const footnoteMark = (number: number): PhrasingContent => ({
  type: 'footnoteReference',
  identifier: String(number),
  label: String(number),
});

/** A table of rows whose cells are ready; the first row is its heading. */
export function markdownTable(rows: readonly (readonly PhrasingContent[][])[]): Table {
  return {
    type: 'table',
    children: rows.map((cells): TableRow => ({
      type: 'tableRow',
      children: cells.map((children): TableCell => ({ type: 'tableCell', children })),
    })),
  };
}

/** An export table as a Markdown table, with its sources and citation below it. */
export function tableMarkdown({ columns, groups, notes, citation }: ExportTable): string {
  const plain = (cells: readonly string[]): PhrasingContent[][] =>
    // A cell is one line, whose outer spaces Markdown drops.
    cells.map((cell) => [words(onOneLine(cell))]);
  const table = markdownTable([
    plain(columns),
    ...groups.flatMap(({ title, rows }) => [
      ...(title === null
        ? []
        : [
            columns.map((_, position): PhrasingContent[] =>
              position === 0 ? [strong(onOneLine(title))] : [],
            ),
          ]),
      ...rows.map(plain),
    ]),
  ]);
  return writeMarkdown([
    table,
    ...notes.map(({ number, text, url }) => paragraph(words(`[${number}] `), linkTo(url, onOneLine(text)))),
    paragraph(words(onOneLine(citation))),
  ]);
}
