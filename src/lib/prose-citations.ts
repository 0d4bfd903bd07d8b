import { asSlug } from './addresses.ts';
import { citedSources } from './cited-sources.ts';

/** One part of a page's prose with what it cites. */
export interface ProsePart {
  /** The heading over the part; null before the first. */
  heading: string | null;
  /** Anchor of the heading, as the Markdown renderer makes it; null before the first. */
  anchor: string | null;
  /** Ids of the sources cited, once each, in the order of first use. */
  sources: string[];
}

/** The parts of a page's prose, split at its headings of the second level; parts that cite nothing are left out. */
export function proseCitations(prose: string): ProsePart[] {
  const [opening = '', ...sections] = prose.split(/^## +/m);
  const parts = sections.map((section) => {
    const end = section.indexOf('\n');
    const heading = (end === -1 ? section : section.slice(0, end)).trim();
    // The renderer drops apostrophes where our own slugs part the words.
    return { heading, anchor: asSlug(heading.replace(/['’]/g, '')), sources: citedSources(section) };
  });
  return [{ heading: null, anchor: null, sources: citedSources(opening) }, ...parts].filter(
    ({ sources }) => sources.length > 0,
  );
}
