import { escape } from 'html-escaper';
import { anchors } from './addresses.ts';
import type { Dataset } from './dataset.ts';
import { factParts } from './fact-text.ts';
import type { SourceNumbering } from './source-numbering.ts';

/**
 * The mark of a source as HTML: it leads to the source on the page.
 * @param numbering numbers of the sources on the page; without it, the numbers of the framework's own page
 * @throws if there is no such source, or the page does not list it
 */
export function sourceMark({ sources }: Dataset, id: string, numbering: SourceNumbering | undefined): string {
  const source = sources.get(id);
  if (!source)
    throw new Error(`No file in content/facts/ has a source "${id}". Run npm run check for the place.`);
  const number = numbering ? numbering.get(id) : source.number;
  if (number === undefined) throw new Error(`The page does not list the source "${id}" that it cites.`);
  return `<a class="source-mark" href="#${escape(anchors.source(id))}" aria-label="Source ${number}">${number}</a>`;
}

/**
 * A fact's text as HTML: source ids in brackets become marks, and further sources have theirs at the end. A function and
 * no template, because a comparison has hundreds of marks, and each would be a component of its own.
 */
export function factHtml(
  dataset: Dataset,
  text: string,
  further: readonly string[],
  numbering: SourceNumbering | undefined,
): string {
  const parts = [
    ...factParts(text, (id) => dataset.sources.has(id)),
    ...further.map((id) => ({ kind: 'source', id }) as const),
  ];
  return parts
    .map((part, position) => {
      if (part.kind === 'words') return escape(part.text);
      // Two marks in a row need a space, or their numbers read as one.
      const isSecondMark = parts[position - 1]?.kind === 'source';
      return (isSecondMark ? ' ' : '') + sourceMark(dataset, part.id, numbering);
    })
    .join('');
}
