import type { Rule } from '../content.ts';
import { fieldPath } from '../field-path.ts';
import { entryTexts } from '../known-ids.ts';
import { quote } from '../quote.ts';
import { child } from '../raw-values.ts';

/** No registry stands twice in one facts file: the refresh would not know which package speaks. */
export const duplicateRegistries: Rule = ({ facts }) =>
  facts.flatMap(({ file, value }) => {
    const registries = entryTexts(child(value, 'registries'), 'registry');
    return registries
      .filter(({ text }, position) => registries.findIndex((other) => other.text === text) < position)
      .map(({ text, index }) => ({
        file,
        path: fieldPath(value, ['registries', index, 'registry']),
        found: `${quote(text)} already stands above.`,
        expected: "Expected each registry once: keep the package whose versions are the framework's own.",
      }));
  });
