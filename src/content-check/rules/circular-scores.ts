import type { Content, Rule } from '../content.ts';
import { fieldPath } from '../field-path.ts';
import { entryTexts } from '../known-ids.ts';
import { quote } from '../quote.ts';
import { child } from '../raw-values.ts';

/** No score draws on itself, directly or by way of other factors. */
export const circularScores: Rule = (content) => {
  const { factors } = content;
  return factors.flatMap(({ slug, file, value }) =>
    entryTexts(child(value, 'indicators'), 'factor').flatMap(({ text: factor, index }) => {
      const way = shortestWay(content, factor, slug);
      if (way === null) return [];
      const found =
        factor === slug
          ? 'the factor draws on its own score.'
          : `the score draws on itself: ${[slug, ...way].map(quote).join(' draws on ')}.`;
      return {
        file,
        path: fieldPath(value, ['indicators', index, 'factor']),
        found,
        expected: 'Expected a factor whose score does not depend on this one.',
      };
    }),
  );
};

/** The factors from one to another, both included, each drawing on the next; null where there is no way. */
function shortestWay({ factors }: Content, from: string, to: string): string[] | null {
  const reached = new Set([from]);
  const ways = [[from]];
  for (let way = ways.shift(); way; way = ways.shift()) {
    const last = way.at(-1);
    if (last === to) return way;
    const page = factors.find(({ slug }) => slug === last);
    for (const { text } of entryTexts(child(page?.value, 'indicators'), 'factor')) {
      if (!reached.has(text)) ways.push([...way, text]);
      reached.add(text);
    }
  }
  return null;
}
