import type { Rule } from '../content.ts';
import { fieldPath } from '../field-path.ts';
import { entryTexts } from '../known-ids.ts';
import { quote } from '../quote.ts';
import { child } from '../raw-values.ts';

/** A use case needs a capability once: it is either a must or nice to have. */
export const duplicateNeeds: Rule = ({ useCases }) =>
  useCases.flatMap(({ file, value }) => {
    const lists = new Map<string, string>();
    return ['must', 'nice'].flatMap((list) =>
      entryTexts(child(value, list), 'capability').flatMap(({ text, index }) => {
        const earlier = lists.get(text);
        lists.set(text, earlier ?? list);
        if (earlier === undefined) return [];
        return {
          file,
          path: fieldPath(value, [list, index, 'capability']),
          found: `${quote(text)} already stands in ${quote(earlier)}.`,
          expected: 'Expected each capability once, either in "must" or in "nice": remove one of the two.',
        };
      }),
    );
  });
