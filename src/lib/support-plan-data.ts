import type { Dataset, Framework } from './dataset.ts';
import { addMonths, monthOf } from './months.ts';
import { cadenceOf, FIRST_YEAR, planReleases, type Cadence } from './support-cadence.ts';
import { MOST_YEARS, startBounds, type StartBounds } from './support-plan-state.ts';
import type { PlannedFramework } from './support-plan-outcome.ts';

/** What the planner's script needs, as plain values in the page. */
export interface PlannerData {
  /** Day of the data. */
  checked: string;
  bounds: StartBounds;
  /** All frameworks, by name. */
  frameworks: PlannedFramework[];
}

/** A framework with the cadence that its projections rest on, null where nothing is projected. */
export interface FrameworkCadence {
  framework: Framework;
  cadence: Cadence | null;
}

/** Puts together what the planner needs. */
export function plannerData({ frameworks, checked }: Dataset): PlannerData {
  const horizon = addMonths(startBounds(checked, checked).last, MOST_YEARS * 12);
  const planned = frameworks.map(({ slug, name, lifecycle }) => ({
    slug,
    name,
    policyUrl: lifecycle?.policyUrl ?? null,
    releases: lifecycle ? planReleases(lifecycle, checked, horizon) : [],
  }));
  const firstDays = planned
    .flatMap(({ releases }) => releases.map(({ out }) => out))
    .filter((out) => out >= FIRST_YEAR)
    .sort();
  const bounds = startBounds(checked, firstPlannable(firstDays[0] ?? checked));
  return { checked, bounds, frameworks: planned };
}

/** The first month on whose first day a release is out. */
const firstPlannable = (out: string): string =>
  out.endsWith('-01') ? monthOf(out) : addMonths(monthOf(out), 1);

/** The cadences of all frameworks, for the page to show what the projections rest on. */
export const cadences = ({ frameworks }: Dataset): FrameworkCadence[] =>
  frameworks.map((framework) => ({
    framework,
    cadence: framework.lifecycle && cadenceOf(framework.lifecycle),
  }));
