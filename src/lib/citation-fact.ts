/** Citations of single facts. The page gives its own citation; the rest is read where the fact stands. */
import { onOneLine } from './citation.ts';

/** A fact as it stands on a page. */
export interface CitedFact {
  /** What the fact says, with the heading of its row: "License: BSD-3-Clause". */
  words: string;
  /** Id of the element that holds it. */
  anchor: string;
  /** Its source in words, with the address; null where the site itself computed it. */
  source: string | null;
}

/** The permanent link to a fact, given that of its page. */
export const factLink = (pageLink: string, { anchor }: CitedFact): string => `${pageLink}#${anchor}`;

/**
 * "License: BSD-3-Clause". Django. Backend Atlas, facts checked to 23 November 2026. https://…#fact-license
 * Source: …
 * @param pageCitation the page's citation in plain text, which ends with its link
 */
export function factCitation(pageCitation: string, fact: CitedFact): string {
  // A sentence within the quotation marks keeps its own end.
  const quoted = `"${onOneLine(fact.words).replaceAll('"', "'")}"`;
  const source = fact.source === null ? '' : ` Source: ${onOneLine(fact.source)}`;
  return `${quoted} ${factLink(onOneLine(pageCitation), fact)}${source}`;
}
