/** Facts as pieces of Markdown, their sources as numbered notes. */
import type { FootnoteDefinition, ListItem, PhrasingContent, RootContent } from 'mdast';
import { citationsOf, type CitedPage } from './citation.ts';
import type { Source } from './dataset.ts';
import { footnoteMark, linkTo, paragraph, words, writeMarkdown } from './export-markdown.ts';
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

/** The notes at the end of a document, one for each source. */
export function sourceNotes(sources: readonly { source: Source; number: number }[]): FootnoteDefinition[] {
  return sources.map(({ source, number }) => ({
    type: 'footnoteDefinition',
    identifier: String(number),
    label: String(number),
    // What is written already goes into the document as it is, which is what Markdown calls HTML.
    children: [{ type: 'html', value: writtenSource(source) }],
  }));
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
