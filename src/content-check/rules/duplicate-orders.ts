import type { PageFile, Rule } from '../content.ts';
import type { Fault } from '../fault.ts';
import { child } from '../raw-values.ts';

/** No two pages of a folder claim the same place in lists. */
export const duplicateOrders: Rule = ({ factors, useCases, guide }) =>
  [factors, useCases, guide].flatMap(duplicatesIn);

function duplicatesIn(pages: readonly PageFile[]): Fault[] {
  const files = new Map<number, string>();
  return pages.flatMap(({ file, value }) => {
    const order = child(value, 'order');
    if (typeof order !== 'number') return [];
    const earlier = files.get(order);
    files.set(order, earlier ?? file);
    if (earlier === undefined) return [];
    return {
      file,
      path: 'order',
      found: `${order} is already the place of ${earlier}.`,
      expected: 'Expected a place that no other page of the folder has.',
    };
  });
}
