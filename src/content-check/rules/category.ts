import { categoryFromCapabilities } from '../../lib/dataset.ts';
import { STATUS_IDS, type StatusId } from '../../schemas/capabilities.ts';
import { CATEGORIES, type Category } from '../../schemas/facts.ts';
import type { Rule } from '../content.ts';
import { quote } from '../quote.ts';
import { valueAt } from '../raw-values.ts';

const deciding = ['routing', 'templates', 'orm'] as const;

/** A framework's category is the one that three of its capabilities decide. */
export const category: Rule = (content) =>
  content.facts.flatMap(({ file, value }) => {
    const stated = valueAt(value, 'identity', 'category');
    const statuses = deciding.map((id) => valueAt(value, 'capabilities', id, 'status'));
    // An unknown category or status is the schema's to report.
    if (!isCategory(stated) || !statuses.every(isStatus)) return [];
    const decided = categoryFromCapabilities(
      Object.fromEntries(deciding.map((id, index) => [id, { status: statuses[index]! }])),
    );
    if (decided === stated) return [];
    const rows = deciding.map((id, index) => `${id} ${statuses[index]}`).join(', ');
    return {
      file,
      path: 'identity.category',
      found: `${quote(stated)} contradicts the capabilities.`,
      expected:
        decided === null
          ? `Expected capabilities that decide a category, which these do not: ${rows}. Correct a status.`
          : `Expected ${quote(decided)}, which follows from ${rows}; or correct a status.`,
    };
  });

function isStatus(value: unknown): value is StatusId {
  return STATUS_IDS.some((status) => status === value);
}

function isCategory(value: unknown): value is Category {
  return CATEGORIES.some((known) => known === value);
}
