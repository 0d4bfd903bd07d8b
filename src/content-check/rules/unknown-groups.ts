import { capabilityId } from '../../schemas/identifiers.ts';
import type { Rule } from '../content.ts';
import { groupIds } from '../known-ids.ts';
import { unknownNamesAt } from '../unknown-name.ts';

/** Indicators draw only on groups that the capability matrix has. */
export const unknownGroups: Rule = (content) => {
  const known = groupIds(content);
  if (known === null) return [];
  return unknownNamesAt(content.factors, ['indicators.*.group'], {
    known,
    form: capabilityId,
    found: (id) => `${id} is not a group of capabilities.`,
    expected: 'Expected the id of a group of content/capabilities.yaml.',
  });
};
