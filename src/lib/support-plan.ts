/**
 * The support planner's reckoning: which release is in use in each month of a contract.
 *
 * - A contract runs from the first day of its first month to the last day of its last.
 * - The reader starts on the release that has security support longest among those out on the first day.
 *   A forced upgrade falls into the month in which the release in use loses security support; the reader
 *   moves to the release that has support longest among those out on that day.
 * - Released versions come first: a projected release is used only where no released one has support.
 *   A long-term support release wins ties, then the newer one.
 * - A move must bring support for a month that is not covered yet. Where none can, the months until a
 *   release is out are without support.
 * - Months are the unit: two moves in one month, after months without support, are one move to the later release.
 *
 * The releases are known and projected ones alike; `support-projection.ts` reads and makes them.
 */
import { addMonths, monthOf, monthsBetween } from './months.ts';

/** A release as the planner sees it. */
export interface PlanRelease {
  /** Release line, such as 5.2; null for a projected release, which has no name yet. */
  cycle: string | null;
  /** First day on which a reader can move to it; of a projected release the last day of its month. */
  out: string;
  /** Last day with security fixes; null where they are stated to go on and no end is published. */
  end: string | null;
  /** Whether the end follows from the cadence and is not published. */
  isEndProjected: boolean;
  lts: boolean;
}

/** How long a version is to be run. */
export interface Contract {
  /** First month, `YYYY-MM`. */
  start: string;
  /** Whole years, 1 or more. */
  years: number;
}

/** Months in a row, both ends included. */
export interface Span {
  from: string;
  to: string;
}

/** The months of a contract in which a release is in use. */
export interface Use extends Span {
  release: PlanRelease;
}

/** A move that the loss of security support forces. */
export interface Upgrade {
  month: string;
  /** Whether the month follows from the cadence and is not published. */
  isMonthProjected: boolean;
  /** Null where no release had security support at the start. */
  from: PlanRelease | null;
  to: PlanRelease;
}

/** A framework's releases over a contract. Months that no use covers are gaps. */
export interface SupportPlan {
  /** In order of time. */
  uses: Use[];
  /** In order of time, no two in one month. */
  upgrades: Upgrade[];
  /** Months in which no release in use has security support. */
  gaps: Span[];
}

/** The last month of a contract. */
export const lastMonth = ({ start, years }: Contract): string => addMonths(start, years * 12 - 1);

/** Plans a contract; the order of the releases does not matter. */
export function planSupport(releases: readonly PlanRelease[], contract: Contract): SupportPlan {
  const last = lastMonth(contract);
  const plan: SupportPlan = { uses: [], upgrades: [], gaps: [] };
  let inUse: PlanRelease | null = null;
  let covered = addMonths(contract.start, -1);
  let day = `${contract.start}-01`;
  while (covered < last) {
    const ready = nextReady(releases, day, covered);
    const month = ready && monthOf(ready.day);
    if (!ready || month! > last) {
      plan.gaps.push({ from: addMonths(covered, 1), to: last });
      break;
    }
    const isSecondMove = plan.upgrades.at(-1)?.month === month;
    if (isSecondMove) {
      inUse = plan.upgrades.pop()!.from;
      plan.uses.pop();
      covered = addMonths(month!, -1);
    }
    const isLate = isSecondMove || ready.day > day;
    const from = later(addMonths(covered, 1), month!);
    if (monthsBetween(covered, from) > 1)
      plan.gaps.push({ from: addMonths(covered, 1), to: addMonths(from, -1) });
    const { release } = ready;
    if (inUse || from > contract.start) {
      const isMonthProjected = isLate ? release.cycle === null : inUse!.isEndProjected;
      plan.upgrades.push({ month: month!, isMonthProjected, from: inUse, to: release });
    }
    covered = release.end !== null && monthOf(release.end) < last ? monthOf(release.end) : last;
    plan.uses.push({ release, from, to: covered });
    inUse = release;
    day = release.end ?? day;
  }
  return plan;
}

const later = (first: string, second: string): string => (first > second ? first : second);

/** The best release out on a day that has support beyond a month; where there is none, the first one out later. */
function nextReady(
  releases: readonly PlanRelease[],
  day: string,
  covered: string,
): { release: PlanRelease; day: string } | null {
  const lasting = releases.filter(
    ({ out, end }) => end === null || (monthOf(end) > covered && end >= out && end >= day),
  );
  const moveDay = later(day, firstOut(lasting));
  const [best] = lasting.filter(({ out }) => out <= moveDay).sort(byPreference);
  return best ? { release: best, day: moveDay } : null;
}

/** The first day on which any of the releases is out; a day beyond all dates where there is none. */
export const firstOut = (releases: readonly PlanRelease[]): string =>
  releases.reduce((earliest, { out }) => (out < earliest ? out : earliest), '9999-12-31');

/** Released before projected, then the longest support, long-term support, the newer one; the name settles the rest. */
function byPreference(first: PlanRelease, second: PlanRelease): number {
  return (
    Number(first.cycle === null) - Number(second.cycle === null) ||
    descending(first.end ?? '9999', second.end ?? '9999') ||
    Number(second.lts) - Number(first.lts) ||
    descending(first.out, second.out) ||
    descending(first.cycle ?? '', second.cycle ?? '')
  );
}

const descending = (first: string, second: string): number =>
  first === second ? 0 : first > second ? -1 : 1;

/** How many months of the contract have no security support. */
export const monthsWithout = ({ gaps }: SupportPlan): number =>
  gaps.reduce((total, { from, to }) => total + monthsBetween(from, to) + 1, 0);

/** The use in a month, null where no release in use has security support then. */
export const useIn = ({ uses }: SupportPlan, month: string): Use | null =>
  uses.find(({ from, to }) => from <= month && month <= to) ?? null;
