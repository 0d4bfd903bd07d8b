import { TOPICS } from '../../schemas/facts.ts';
import { capabilityId } from '../../schemas/identifiers.ts';
import type { Rule } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import { fieldPath } from '../field-path.ts';
import { capabilityRows } from '../known-ids.ts';
import { quote } from '../quote.ts';
import { allTexts, child, keysOf } from '../raw-values.ts';
import { unknownName, unknownNamesAt, type Naming } from '../unknown-name.ts';

/**
 * The facts, what claims are about, indicators and the needs of use cases name rows of the capability matrix;
 * claims may also name a topic.
 */
export const unknownCapabilities: Rule = (content) => {
  const known = capabilityRows(content)?.map(({ id }) => id);
  if (!known) return [];
  const subjects = [...known, ...TOPICS];
  const capabilities: Naming = {
    known,
    form: capabilityId,
    found: (id) => `${id} is not a capability.`,
    expected: 'Expected the id of a row of content/capabilities.yaml.',
  };
  return [
    ...content.facts.flatMap((file) => [
      ...keysOf(child(file.value, 'capabilities')).flatMap((id) =>
        unknownName(file, ['capabilities', id], id, capabilities),
      ),
      ...allTexts(file.value)
        .filter(({ path, value: subject }) => path.at(-2) === 'about' && !subjects.includes(subject))
        .map(({ path, value: subject }) => ({
          file: file.file,
          path: fieldPath(file.value, path),
          found: `${quote(subject)} is neither a capability nor a topic.`,
          expected: `Expected the id of a row of content/capabilities.yaml, or one of: ${TOPICS.join(', ')}.`,
          hint: didYouMean(subject, subjects),
        })),
    ]),
    ...unknownNamesAt(content.factors, ['indicators.*.capabilities.*'], capabilities),
    ...unknownNamesAt(content.useCases, ['must.*.capability', 'nice.*.capability'], capabilities),
  ];
};
