import type { Rule } from '../content.ts';
import { fieldPath } from '../field-path.ts';
import { entryTexts } from '../known-ids.ts';
import { quote } from '../quote.ts';
import { child } from '../raw-values.ts';

/** No source id stands twice, in one facts file or in two. */
export const duplicateSources: Rule = (content) => {
  const files = new Map<string, string>();
  return content.facts.flatMap((facts) =>
    entryTexts(child(facts.value, 'sources'), 'id').flatMap(({ text, index }) => {
      const earlier = files.get(text);
      files.set(text, earlier ?? facts.file);
      if (earlier === undefined) return [];
      return {
        file: facts.file,
        path: fieldPath(facts.value, ['sources', index, 'id']),
        found: `${quote(text)} is already the id of a source ${earlier === facts.file ? 'above' : `in ${earlier}`}.`,
        expected:
          'Expected an id that is unique on the whole site: choose another one, here and where it is cited.',
      };
    }),
  );
};
