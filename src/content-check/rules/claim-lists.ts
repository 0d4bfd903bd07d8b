import type { Rule } from '../content.ts';
import { pageElements } from '../page-body.ts';
import { quote } from '../quote.ts';

const claimListComponents = ['Benefits', 'Limitations'];

/** `<Benefits>` and `<Limitations>` name the framework of the page that they stand on. */
export const claimLists: Rule = ({ pages }) => {
  const slugs = pages.map(({ slug }) => slug);
  return pages.flatMap(({ slug, file, body }) =>
    (body ? pageElements(body) : [])
      .filter(({ name, attributes }) => {
        return claimListComponents.includes(name) && attributes.get('framework') !== slug;
      })
      .map(({ name, attributes, place }) => {
        const framework = attributes.get('framework') ?? '';
        const problem = slugs.includes(framework) ? 'which is another page' : 'which is not a framework';
        return {
          file,
          path: place,
          found: `<${name}> names ${framework ? `${quote(framework)}, ${problem}` : 'no framework'}.`,
          expected: `Expected the framework of this page: <${name} framework=${quote(slug)} />.`,
        };
      }),
  );
};
