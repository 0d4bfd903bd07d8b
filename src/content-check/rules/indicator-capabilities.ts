import type { Rule } from '../content.ts';
import { fieldPath } from '../field-path.ts';
import { asList, child } from '../raw-values.ts';

/** An indicator of capabilities says which: it lists them or names a group. */
export const indicatorCapabilities: Rule = ({ factors }) =>
  factors.flatMap(({ file, value }) =>
    asList(child(value, 'indicators')).flatMap((indicator, index) => {
      if (child(indicator, 'kind') !== 'capabilities') return [];
      const hasSome = ['capabilities', 'group'].some((field) => child(indicator, field) !== undefined);
      if (hasSome) return [];
      return {
        file,
        path: fieldPath(value, ['indicators', index]),
        found: 'the indicator has neither "capabilities" nor "group".',
        expected: 'Expected a list of ids under "capabilities", or the id of a group under "group".',
      };
    }),
  );
