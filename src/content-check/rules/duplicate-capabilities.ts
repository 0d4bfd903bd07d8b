import type { Rule } from '../content.ts';
import type { Fault } from '../fault.ts';
import { fieldPath } from '../field-path.ts';
import { entryTexts } from '../known-ids.ts';
import { quote } from '../quote.ts';
import { asList, valueAt, type Path } from '../raw-values.ts';

/** No capability, group, rule or status of the matrix has the id of another. */
export const duplicateCapabilities: Rule = ({ capabilities }) => {
  if (capabilities === null) return [];
  const { file, value } = capabilities;
  const capabilityLists = asList(valueAt(value, 'groups')).map((_group, index) => [
    'groups',
    index,
    'capabilities',
  ]);

  /** Ids are unique over all of the lists together. */
  function duplicates(kind: string, lists: readonly Path[]): Fault[] {
    const seen = new Set<string>();
    return lists.flatMap((list) =>
      entryTexts(valueAt(value, ...list), 'id').flatMap(({ text, index }) => {
        const isDuplicate = seen.has(text);
        seen.add(text);
        if (!isDuplicate) return [];
        return {
          file,
          path: fieldPath(value, [...list, index, 'id']),
          found: `${quote(text)} is already the id of a ${kind} above.`,
          expected: `Expected an id that no other ${kind} has: choose another one for the newer ${kind}.`,
        };
      }),
    );
  }
  return [
    ...duplicates('status', [['statuses']]),
    ...duplicates('rule', [['rules']]),
    ...duplicates('group', [['groups']]),
    ...duplicates('capability', capabilityLists),
  ];
};
