import type { Rule } from '../content.ts';
import { fieldPath } from '../field-path.ts';
import { entryTexts, factorIds } from '../known-ids.ts';
import { quote } from '../quote.ts';
import { child } from '../raw-values.ts';

/** A use case weighs every factor, and each of them once. */
export const factorWeights: Rule = (content) =>
  content.useCases.flatMap(({ file, value }) => {
    const weights = child(value, 'weights');
    if (!Array.isArray(weights)) return [];
    const weighed = entryTexts(weights, 'factor');
    const ids = weighed.map(({ text }) => text);
    const missing = factorIds(content).filter((id) => !ids.includes(id));
    return [
      ...missing.map((id) => ({
        file,
        path: 'weights',
        found: `the factor ${quote(id)} is missing.`,
        expected: 'Expected one entry for every file of content/factors/; a weight of 0 leaves a factor out.',
      })),
      ...weighed
        .filter(({ text }, position) => ids.indexOf(text) < position)
        .map(({ text, index }) => ({
          file,
          path: fieldPath(value, ['weights', index, 'factor']),
          found: `${quote(text)} already has a weight above.`,
          expected: 'Expected each factor once: remove one of the two.',
        })),
    ];
  });
