import { compareVersions } from 'compare-versions';

// Two to four numbers: 5.3.0, 3.1, 8.0.5.1. Anything after them marks a version that is not stable.
const stableForm = /^\d+(\.\d+){1,3}$/;

/** Whether a version is a stable release, not an alpha, a candidate or a snapshot. */
export const isStable = (version: string): boolean => stableForm.test(version);

/** Whether one stable version is higher than another, number by number: 5.10 is higher than 5.9. */
export const isHigher = (first: string, second: string): boolean => compareVersions(first, second) > 0;

/** Whether two stable versions are the same: 2.0 and 2.0.0 are. */
export const isSame = (first: string, second: string): boolean => compareVersions(first, second) === 0;

/**
 * The release line to which a version belongs, of those given: 5.2.18 belongs to 5.2, 5.3.0 to 5. Where two
 * fit, the more exact one; null where none does.
 */
export function lineOf(version: string, cycles: readonly string[]): string | null {
  const fitting = cycles.filter((cycle) => `${version}.`.startsWith(`${cycle}.`));
  return fitting.reduce<string | null>(
    (best, cycle) => (best === null || cycle.length > best.length ? cycle : best),
    null,
  );
}
