import { factorId } from '../../schemas/identifiers.ts';
import type { Rule } from '../content.ts';
import { factorIds } from '../known-ids.ts';
import { unknownNamesAt, type Naming } from '../unknown-name.ts';

/** The weights of use cases and the indicators that draw on a score name factors that have a page. */
export const unknownFactors: Rule = (content) => {
  if (!content.names.has('factors')) return [];
  const factors: Naming = {
    known: factorIds(content),
    form: factorId,
    found: (id) => `there is no factor ${id}.`,
    expected: 'Expected the name of a file of content/factors/ without its ending.',
  };
  return [
    ...unknownNamesAt(content.factors, ['indicators.*.factor'], factors),
    ...unknownNamesAt(content.useCases, ['weights.*.factor'], factors),
  ];
};
