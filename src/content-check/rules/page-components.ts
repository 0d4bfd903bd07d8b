import type { Rule } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import { pageElements } from '../page-body.ts';
import { quote } from '../quote.ts';

/** The components that a page may use: those of `src/components/mdx/`. */
export const PAGE_COMPONENTS = ['Benefits', 'Cite', 'Limitations'];

/** Pages use only the components that they are given. */
export const pageComponents: Rule = ({ pages }) =>
  pages.flatMap(({ file, body }) =>
    (body ? pageElements(body) : [])
      .filter(({ name }) => !PAGE_COMPONENTS.includes(name))
      .map(({ name, place }) => ({
        file,
        path: place,
        found: `${quote(name)} is not a component for pages.`,
        expected: `Expected one of: ${PAGE_COMPONENTS.join(', ')}.`,
        hint: didYouMean(name, PAGE_COMPONENTS),
      })),
  );
