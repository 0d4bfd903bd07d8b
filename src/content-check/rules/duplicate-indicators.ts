import type { Rule } from '../content.ts';
import { fieldPath } from '../field-path.ts';
import { entryTexts } from '../known-ids.ts';
import { quote } from '../quote.ts';
import { child } from '../raw-values.ts';

/** No indicator of a factor has the id of another. */
export const duplicateIndicators: Rule = ({ factors }) =>
  factors.flatMap(({ file, value }) => {
    const ids = entryTexts(child(value, 'indicators'), 'id');
    return ids
      .filter(({ text }, position) => ids.findIndex((other) => other.text === text) < position)
      .map(({ text, index }) => ({
        file,
        path: fieldPath(value, ['indicators', index, 'id']),
        found: `${quote(text)} is already the id of an indicator above.`,
        expected: 'Expected an id that is unique in the factor: choose another one for the newer indicator.',
      }));
  });
