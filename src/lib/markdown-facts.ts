/** Facts as pieces of Markdown, their sources as numbered notes. */
import type { Html, ListItem, PhrasingContent, RootContent } from 'mdast';
import { citationsOf, type CitedPage } from './citation.ts';
import type { Source } from './dataset.ts';
import { footnoteMark, linkTo, markdownTable, paragraph, words, writeMarkdown } from './export-markdown.ts';
import { sourceWords } from './export-source.ts';
import { factParts } from './fact-text.ts';
import type { SourceNumbering } from './source-numbering.ts';

/** A fact's text with a mark for each source that it names and for each further source. */
export function factMarkdown(
  text: string,
  sources: readonly string[],
  numbering: SourceNumbering,
): PhrasingContent[] {
  const parts = [
    ...factParts(text, (id) => numbering.has(id)),
    ...[...new Set(sources)].map((id) => ({ kind: 'source', id }) as const),
  ];
  return parts.flatMap((part): PhrasingContent[] => {
    if (part.kind === 'words') return [words(part.text)];
    const number = numbering.get(part.id);
    return number === undefined ? [] : [footnoteMark(number)];
  });
}

/** A bulleted list, one item for each run of text. */
export function bulletList(items: readonly (readonly PhrasingContent[])[]): RootContent {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((children): ListItem => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [...children] }],
    })),
  };
}

export const heading = (depth: 1 | 2 | 3, text: string): RootContent => ({
  type: 'heading',
  depth,
  children: [words(text)],
});

/** Sources as Markdown, each written once: they are most of a document, and the same ones stand in many. */
const writtenSources = new WeakMap<Source, string>();

function writtenSource(source: Source): string {
  const known = writtenSources.get(source);
  if (known !== undefined) return known;
  const written = writeMarkdown([
    paragraph(words(`${sourceWords(source)} `), linkTo(source.url, source.url)),
  ]);
  writtenSources.set(source, written.trimEnd());
  return written.trimEnd();
}

/** What is written already goes into a document as it is, which is what Markdown calls HTML. */
const asWritten = (value: string): Html => ({ type: 'html', value });

/** The notes at the end of a document, one for each source. */
export const sourceNotes = (sources: readonly { source: Source; number: number }[]): RootContent =>
  asWritten(
    sources
      .map(({ source, number }) => `[^${number}]: ${writtenSource(source).replaceAll('\n', '\n    ')}`)
      .join('\n\n'),
  );

/** Texts as they stand in a cell, alone and before a mark. */
const writtenCells = { alone: new Map<string, string>(), marked: new Map<string, string>() };

/**
 * A cell with the marks of its sources. The library writes its text once, because a framework has the same in all its
 * comparisons.
 */
export function factCell(text: string, sources: readonly number[]): string {
  const isMarked = sources.length > 0;
  const known = isMarked ? writtenCells.marked : writtenCells.alone;
  const cell = known.get(text) ?? writeCell(text, isMarked);
  known.set(text, cell);
  return cell + sources.map((number) => `[^${number}]`).join('');
}

function writeCell(text: string, isMarked: boolean): string {
  const content = isMarked ? [words(text), footnoteMark(1)] : [words(text)];
  const [row] = writeMarkdown([markdownTable([[content]])]).split('\n');
  return row!.slice('| '.length, -(isMarked ? '[^1] |' : ' |').length);
}

/** A table whose cells are written already; the first row is its heading. */
export function writtenTable([heading, ...rows]: readonly (readonly string[])[]): RootContent {
  const lines = [heading!, heading!.map(() => '-'), ...rows];
  const write = (cell: string): string => (cell === '' ? ' |' : ` ${cell} |`);
  return asWritten(lines.map((cells) => `|${cells.map(write).join('')}`).join('\n'));
}

/** The line under a document's title that says where it comes from and how to cite it. */
export function originLine(page: CitedPage, license: string): RootContent {
  const plain = citationsOf(page)
    .find(({ form }) => form === 'plain')!
    .text.slice(0, -page.link.length);
  return paragraph(words(`Cite as: ${plain}`), linkTo(page.link, page.link), words(` License: ${license}`));
}

/** Puts a prefix before the numbers of a document's notes, so that several documents can stand in one text. */
export const withNotePrefix = (markdown: string, prefix: string): string =>
  markdown.replace(/(?<!\\)\[\^(?=\d+\])/g, `[^${prefix}-`);
