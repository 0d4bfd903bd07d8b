import type { Rule } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import { pageElements } from '../page-body.ts';
import { quote } from '../quote.ts';

/** The components that the page of a framework may use: those of `src/components/mdx/`. */
export const PAGE_COMPONENTS = ['Benefits', 'Cite', 'Limitations'];

/** The components of all other pages, which have no claims of their own to list. */
const GUIDE_COMPONENTS = ['Cite'];

/** Pages use only the components that they are given. */
export const pageComponents: Rule = ({ pages, factors, useCases, guide }) =>
  [
    ...pages.map((page) => ({ ...page, known: PAGE_COMPONENTS })),
    ...[...factors, ...useCases, ...guide].map((page) => ({ ...page, known: GUIDE_COMPONENTS })),
  ].flatMap(({ file, body, known }) =>
    (body ? pageElements(body) : [])
      .filter(({ name }) => !known.includes(name))
      .map(({ name, place }) => ({
        file,
        path: place,
        found: `${quote(name)} is not a component for ${known === PAGE_COMPONENTS ? 'pages' : 'this page'}.`,
        expected: known.length === 1 ? `Expected only ${known[0]}.` : `Expected one of: ${known.join(', ')}.`,
        hint: didYouMean(name, known),
      })),
  );
