import type { Rule } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Fault } from '../fault.ts';
import { fileOfSource, sourceIds } from '../known-ids.ts';
import { pageElements } from '../page-body.ts';
import { quote } from '../quote.ts';

/** Every `<Cite>` of a page names a source of the page's own framework. */
export const citations: Rule = (content) =>
  content.pages.flatMap(({ slug, file, body }) => {
    const facts = content.facts.find((candidate) => candidate.slug === slug);
    const known = facts ? sourceIds(facts) : null;
    if (body === null) return [];
    return pageElements(body)
      .filter(({ name }) => name === 'Cite')
      .flatMap(({ attributes, place }): Fault[] => {
        const source = attributes.get('source');
        if (source === undefined || source === '') {
          const expected = `Expected an id in quotes, such as <Cite source=${quote(known?.[0] ?? 'id')} />.`;
          return [{ file, path: place, found: '<Cite> names no source.', expected }];
        }
        // Without facts nothing can be said of the source; another rule says that they are missing.
        if (known === null || known.includes(source)) return [];
        const owner = fileOfSource(content, source);
        return [
          {
            file,
            path: place,
            found: `<Cite> names ${quote(source)}, which is ${owner ? `a source of ${owner}` : 'not a source'}.`,
            expected: `Expected an id from the list "sources" of content/facts/${slug}.yaml.`,
            hint: didYouMean(source, known),
          },
        ];
      });
  });
