import type { Capability, CapabilityGroup } from '../schemas/capabilities.ts';
import type { CapabilityFact } from '../schemas/facts.ts';
import { pairId } from './addresses.ts';
import { capabilityFact, statusById, type Dataset, type Framework } from './dataset.ts';

/** One capability of two frameworks. */
export interface ComparedCapability {
  capability: Capability;
  facts: [CapabilityFact, CapabilityFact];
  /** Status value of the first minus that of the second, −1 to 1; 0 where both have the same status. */
  gap: number;
  /** How weighty the difference is: the size of the gap times the capability's weight, 0 to 10. */
  importance: number;
}

export interface Comparison {
  id: string;
  frameworks: [Framework, Framework];
  groups: { group: CapabilityGroup; rows: ComparedCapability[] }[];
  /** Capabilities with different statuses, the weightiest first. */
  differences: ComparedCapability[];
}

/** All unordered pairs, in the order of the list: n(n − 1)/2 of them. */
export function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((first, position) =>
    items.slice(position + 1).map((second): [Item, Item] => [first, second]),
  );
}

/** All pairs of frameworks, the two in the order of their canonical address. */
export function frameworkPairs(frameworks: readonly Framework[]): [Framework, Framework][] {
  const bySlug = [...frameworks].sort((first, second) => (first.slug < second.slug ? -1 : 1));
  return pairsOf(bySlug);
}

/** Most frameworks whose pairs one page lists: with more, it would grow with their square. */
const MOST_WITH_LISTED_PAIRS = 20;

/** Whether a page lists all pairs; where they are too many, each framework's page lists its own. */
export const listsAllPairs = (frameworks: readonly Framework[]): boolean =>
  frameworks.length <= MOST_WITH_LISTED_PAIRS;

/** Sets two frameworks side by side on every capability. */
export function compareFrameworks(dataset: Dataset, first: Framework, second: Framework): Comparison {
  const groups = dataset.groups.map((group) => ({
    group,
    rows: group.capabilities.map((capability) => compareCapability(dataset, capability, first, second)),
  }));
  const rows = groups.flatMap((group) => group.rows);
  return {
    id: pairId(first.slug, second.slug),
    frameworks: [first, second],
    groups,
    differences: weightiestFirst(rows),
  };
}

function compareCapability(
  dataset: Dataset,
  capability: Capability,
  first: Framework,
  second: Framework,
): ComparedCapability {
  const facts: [CapabilityFact, CapabilityFact] = [
    capabilityFact(first, capability.id),
    capabilityFact(second, capability.id),
  ];
  const gap = exact(statusById(dataset, facts[0].status).value - statusById(dataset, facts[1].status).value);
  return { capability, facts, gap, importance: exact(Math.abs(gap) * capability.weight) };
}

/** Without the last digits of binary fractions, which would break ties between equal products. */
export const exact = (value: number): number => Math.round(value * 1e9) / 1e9;

/** Rows that differ: by importance, then by the capability's weight, then in the order of the matrix. */
export function weightiestFirst(rows: readonly ComparedCapability[]): ComparedCapability[] {
  return rows
    .filter((row) => row.gap !== 0)
    .sort(
      (first, second) =>
        second.importance - first.importance || second.capability.weight - first.capability.weight,
    );
}
