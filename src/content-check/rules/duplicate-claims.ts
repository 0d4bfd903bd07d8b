import type { Rule } from '../content.ts';
import { fieldPath } from '../field-path.ts';
import { entryTexts } from '../known-ids.ts';
import { quote } from '../quote.ts';
import { child, keysOf } from '../raw-values.ts';

/** No id stands twice in a list of claims: it is the claim's permanent anchor. */
export const duplicateClaims: Rule = (content) =>
  content.facts.flatMap(({ file, value }) =>
    keysOf(value)
      // Sources have a rule of their own, across files.
      .filter((key) => key !== 'sources')
      .flatMap((key) => {
        const ids = entryTexts(child(value, key), 'id');
        return ids
          .filter(({ text }, position) => ids.findIndex((other) => other.text === text) < position)
          .map(({ text, index }) => ({
            file,
            path: fieldPath(value, [key, index, 'id']),
            found: `${quote(text)} is already the id of an entry above.`,
            expected: `Expected an id that is unique in ${key}: choose another one for the newer entry.`,
          }));
      }),
  );
