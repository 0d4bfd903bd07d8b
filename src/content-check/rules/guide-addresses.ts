import type { Rule } from '../content.ts';
import { factorIds } from '../known-ids.ts';

/** Factors and the pages of the guide share one folder of addresses, so no two of them have the same name. */
export const guideAddresses: Rule = (content) => {
  const factors = factorIds(content);
  return content.guide
    .filter(({ slug }) => factors.includes(slug))
    .map(({ slug, file }) => ({
      file,
      path: '',
      found: `content/factors/${slug}.mdx has the same address, "/guide/${slug}/".`,
      expected: 'Expected a name that no factor has: rename one of the two.',
    }));
};
