import type { Facts } from '../schemas/facts.ts';
import type { LifecycleRelease } from '../schemas/lifecycle.ts';
import type { FactsChange } from './plan-latest-stable.ts';
import type { LineChange } from './plan-lines.ts';

/** One field of the content, before and after; null for a missing value. */
export interface FieldChange {
  /** The place in the content, such as "lifecycle.json 5.2.latest". */
  field: string;
  before: string | null;
  after: string | null;
}

/** The fields of release lines that differ. */
export function lineFieldChanges(
  lines: readonly LifecycleRelease[],
  changes: readonly LineChange[],
): FieldChange[] {
  return changes.flatMap(({ cycle, newest }) => {
    const before = lines.find((line) => line.cycle === cycle);
    return differences(`lifecycle.json ${cycle}`, before ?? {}, newest);
  });
}

/** The fields of the facts that differ. */
export function factsFieldChanges(
  facts: Pick<Facts, 'identity' | 'sources'>,
  { latestStable, source }: FactsChange,
): FieldChange[] {
  const { latest_stable } = facts.identity;
  const known = facts.sources.find(({ id }) => id === source.id);
  return [
    // The note stands even where it is absent, so that its loss shows.
    ...differences('latest_stable', latest_stable, { ...latestStable, note: latestStable.note ?? null }),
    ...differences(`sources ${source.id}`, { seen: known?.seen ?? null }, { seen: source.seen }),
  ];
}

function differences(
  place: string,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, string | null>>,
): FieldChange[] {
  return Object.entries(after)
    .map(([key, value]) => ({
      field: `${place}.${key}`,
      before: (before[key] ?? null) as string | null,
      after: value,
    }))
    .filter((change) => change.before !== change.after);
}
