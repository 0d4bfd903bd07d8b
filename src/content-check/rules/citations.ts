import type { Content, PageFile, Rule } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Fault } from '../fault.ts';
import { fileOfSource, sourceIds } from '../known-ids.ts';
import { pageElements } from '../page-body.ts';
import { quote } from '../quote.ts';

/** What the citations of a page may name. */
interface Citable {
  /** Null where nothing can be said of a source; another rule then says why. */
  known: readonly string[] | null;
  /** Where the ids are listed. */
  list: string;
}

/**
 * Every `<Cite>` of a framework's page names a source of that framework; every other page may cite the sources
 * of all frameworks.
 */
export const citations: Rule = (content) => {
  const { pages, facts, factors, useCases, guide } = content;
  const sourcesOf = (slug: string): readonly string[] | null => {
    const own = facts.find((file) => file.slug === slug);
    return own ? sourceIds(own) : null;
  };
  const all = pages.map(({ slug }) => sourcesOf(slug));
  const everywhere: Citable = {
    // With the facts of one framework unread, all of its sources would seem unknown.
    known: all.length === 0 || all.includes(null) ? null : all.flatMap((ids) => ids ?? []),
    list: 'a file of content/facts/',
  };
  return [
    ...pages.flatMap((page) => {
      const citable = { known: sourcesOf(page.slug), list: `content/facts/${page.slug}.yaml` };
      return citationFaults(content, page, citable);
    }),
    ...[...factors, ...useCases, ...guide].flatMap((page) => citationFaults(content, page, everywhere)),
  ];
};

function citationFaults(content: Content, { file, body }: PageFile, { known, list }: Citable): Fault[] {
  return (body ? pageElements(body) : [])
    .filter(({ name }) => name === 'Cite')
    .flatMap(({ attributes, place }): Fault[] => {
      const source = attributes.get('source');
      if (source === undefined || source === '') {
        const expected = `Expected an id in quotes, such as <Cite source=${quote(known?.[0] ?? 'id')} />.`;
        return [{ file, path: place, found: '<Cite> names no source.', expected }];
      }
      if (known === null || known.includes(source)) return [];
      const owner = fileOfSource(content, source);
      return [
        {
          file,
          path: place,
          found: `<Cite> names ${quote(source)}, which is ${owner ? `a source of ${owner}` : 'not a source'}.`,
          expected: `Expected an id from the list "sources" of ${list}.`,
          hint: didYouMean(source, known),
        },
      ];
    });
}
