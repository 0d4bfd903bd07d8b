import type { Rule } from '../content.ts';
import { fieldPath } from '../field-path.ts';
import { capabilityRows } from '../known-ids.ts';
import { quote } from '../quote.ts';
import { child, isRecord } from '../raw-values.ts';

/** Every framework has a fact for every row of the capability matrix. */
export const missingCapabilities: Rule = (content) => {
  const rows = capabilityRows(content) ?? [];
  return content.facts.flatMap(({ file, value }) => {
    const facts = child(value, 'capabilities');
    if (!isRecord(facts)) return [];
    return rows
      .filter(({ id }) => !Object.hasOwn(facts, id))
      .map(({ id, asks }) => ({
        file,
        path: fieldPath(value, ['capabilities', id]),
        found: 'the capability is missing.',
        expected: `Expected an entry for every row of content/capabilities.yaml; this row asks: ${quote(asks)}.`,
      }));
  });
};
