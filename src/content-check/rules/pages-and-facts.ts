import { frameworkId } from '../../schemas/identifiers.ts';
import type { Rule } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';

/** Every framework has both a page and facts. */
export const pagesAndFacts: Rule = ({ facts, pages, names }) => {
  // A missing folder is one fault, not one a framework.
  if (!names.has('facts') || !names.has('frameworks')) return [];
  const factSlugs = facts.map(({ slug }) => slug);
  const pageSlugs = pages.map(({ slug }) => slug);
  // Of a name in the wrong form another rule speaks.
  const onlyFacts = factSlugs.filter((slug) => !pageSlugs.includes(slug) && isSlug(slug));
  const onlyPages = pageSlugs.filter((slug) => !factSlugs.includes(slug) && isSlug(slug));
  return [
    ...onlyPages.map((slug) => ({
      file: `content/frameworks/${slug}.mdx`,
      path: '',
      found: 'the page has no facts.',
      expected: `Expected content/facts/${slug}.yaml beside it: add the file, or rename one of the two.`,
      hint: didYouMean(slug, onlyFacts),
    })),
    ...onlyFacts.map((slug) => ({
      file: `content/facts/${slug}.yaml`,
      path: '',
      found: 'the facts have no page.',
      expected: `Expected content/frameworks/${slug}.mdx beside them: add the file, or rename one of the two.`,
      hint: didYouMean(slug, onlyPages),
    })),
  ];
};

const isSlug = (name: string): boolean => frameworkId.safeParse(name).success;
