import { TOPICS } from '../../schemas/facts.ts';
import { capabilityId } from '../../schemas/identifiers.ts';
import type { Rule } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import { fieldPath } from '../field-path.ts';
import { capabilityRows } from '../known-ids.ts';
import { quote } from '../quote.ts';
import { allTexts, child, keysOf } from '../raw-values.ts';

/** The facts and what claims are about name rows of the capability matrix; claims may also name a topic. */
export const unknownCapabilities: Rule = (content) => {
  const known = capabilityRows(content)?.map(({ id }) => id);
  if (!known) return [];
  const subjects = [...known, ...TOPICS];
  return content.facts.flatMap(({ file, value }) => [
    ...keysOf(child(value, 'capabilities'))
      // An id of the wrong form is the schema's to report.
      .filter((id) => capabilityId.safeParse(id).success && !known.includes(id))
      .map((id) => ({
        file,
        path: fieldPath(value, ['capabilities', id]),
        found: `${quote(id)} is not a capability.`,
        expected: 'Expected the id of a row of content/capabilities.yaml.',
        hint: didYouMean(id, known),
      })),
    ...allTexts(value)
      .filter(({ path, value: subject }) => path.at(-2) === 'about' && !subjects.includes(subject))
      .map(({ path, value: subject }) => ({
        file,
        path: fieldPath(value, path),
        found: `${quote(subject)} is neither a capability nor a topic.`,
        expected: `Expected the id of a row of content/capabilities.yaml, or one of: ${TOPICS.join(', ')}.`,
        hint: didYouMean(subject, subjects),
      })),
  ]);
};
