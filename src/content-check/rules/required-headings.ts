import { nearestWord } from '../../lib/nearest.ts';
import type { Rule } from '../content.ts';
import { pageHeadings } from '../page-body.ts';
import { quote } from '../quote.ts';

/** The parts that every page has, so that readers find the same answer in the same place. */
export const REQUIRED_HEADINGS = ['What you get', 'The case against', 'How it works', 'Living with it'];

/** Every page has the four parts. */
export const requiredHeadings: Rule = ({ pages }) =>
  pages.flatMap(({ file, body }) => {
    if (body === null) return [];
    const headings = pageHeadings(body).map(({ text }) => text);
    const others = headings.filter((heading) => !REQUIRED_HEADINGS.includes(heading));
    return REQUIRED_HEADINGS.filter((heading) => !headings.includes(heading)).map((heading) => {
      const near = nearestWord(heading, others);
      return {
        file,
        path: 'headings',
        found: `"## ${heading}" is missing.`,
        expected: `Expected the four parts of a page: ${REQUIRED_HEADINGS.join(', ')}.`,
        hint: near === null ? undefined : `Is ${quote(`## ${near}`)} meant for it?`,
      };
    });
  });
