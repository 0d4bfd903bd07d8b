import { nearestWord } from '../../lib/nearest.ts';
import type { PageFile, Rule } from '../content.ts';
import type { Fault } from '../fault.ts';
import { pageHeadings } from '../page-body.ts';
import { quote } from '../quote.ts';

/** The parts that every page of a kind has, so that readers find the same answer in the same place. */
interface Parts {
  name: string;
  headings: readonly string[];
}

const frameworkParts: Parts = {
  name: 'the four parts of a page',
  headings: ['What you get', 'The case against', 'How it works', 'Living with it'],
};

const factorParts: Parts = {
  name: 'the five parts of a factor',
  headings: [
    'What it means',
    'What to ask your team',
    'How to read the measure',
    'Traps',
    'Where the measure is blind',
  ],
};

const useCaseParts: Parts = {
  name: 'the six parts of a use case',
  headings: [
    'What it must do',
    'What decides',
    'The evidence and the original pick',
    'The case against the leader',
    'Risks',
    'What to build first',
  ],
};

/** Every page has the parts of its kind; the pages of the guide are free. */
export const requiredHeadings: Rule = ({ pages, factors, useCases }) => [
  ...pages.flatMap((page) => missingParts(page, frameworkParts)),
  ...factors.flatMap((page) => missingParts(page, factorParts)),
  ...useCases.flatMap((page) => missingParts(page, useCaseParts)),
];

function missingParts({ file, body }: PageFile, { name, headings: required }: Parts): Fault[] {
  if (body === null) return [];
  const headings = pageHeadings(body).map(({ text }) => text);
  const others = headings.filter((heading) => !required.includes(heading));
  return required
    .filter((heading) => !headings.includes(heading))
    .map((heading) => {
      const near = nearestWord(heading, others);
      return {
        file,
        path: 'headings',
        found: `"## ${heading}" is missing.`,
        expected: `Expected ${name}: ${required.join(', ')}.`,
        hint: near === null ? undefined : `Is ${quote(`## ${near}`)} meant for it?`,
      };
    });
}
