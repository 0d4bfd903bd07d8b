/** Citations of single facts. The page gives its own citation; the rest is read where the fact stands. */
import { citationsOf, type Citation, type CitedPage, type CitedSource } from './citation.ts';

/** A fact as it stands on a page. */
export interface CitedFact {
  /** What the fact says, with the heading of its row: "License: BSD-3-Clause". */
  words: string;
  /** Id of the element that holds it. */
  anchor: string;
  /** What it rests on; null where the site itself computed it. */
  source: CitedSource | null;
}

/**
 * A fact's citations in every form that pages have. In plain text:
 * "License: BSD-3-Clause" Django. Backend Atlas, facts checked to 23 November 2026. https://…#fact-license Source: …
 */
export function factCitations(page: CitedPage, { words, anchor, source }: CitedFact): Citation[] {
  // A sentence within the quotation marks keeps its own end.
  const title = `"${words.trim().replaceAll('"', "'")}" ${page.title}`;
  return citationsOf({ ...page, title, link: `${page.link}#${anchor}`, source });
}
