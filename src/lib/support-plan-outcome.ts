import {
  firstOut,
  lastMonth,
  planSupport,
  type Contract,
  type PlanRelease,
  type SupportPlan,
} from './support-plan.ts';

/** What the planner knows of a framework. */
export interface PlannedFramework {
  slug: string;
  name: string;
  /** Null where the project publishes no support policy. */
  policyUrl: string | null;
  /** Known and projected releases whose support can be told. */
  releases: PlanRelease[];
}

/** What comes out for a framework: a plan, or why there is none. */
export type PlanOutcome =
  | { kind: 'plan'; plan: SupportPlan }
  /** The project publishes no support policy, which is a finding of its own. */
  | { kind: 'no-policy' }
  /** There is a policy, but the evidence has no release with support that can be told. */
  | { kind: 'no-dates' }
  /** The contract starts before the first release on record was out. */
  | { kind: 'before-data'; first: string };

/** Plans a contract with a framework. */
export function planFramework({ policyUrl, releases }: PlannedFramework, contract: Contract): PlanOutcome {
  if (releases.length === 0) return { kind: policyUrl === null ? 'no-policy' : 'no-dates' };
  const first = firstOut(releases);
  if (first > `${contract.start}-01`) return { kind: 'before-data', first };
  return { kind: 'plan', plan: planSupport(releases, contract) };
}

/** Whether the plan ends with a release whose support is stated to go on, so that no upgrade can be dated. */
export const isOpenEnded = ({ uses }: SupportPlan): boolean => uses.at(-1)?.release.end === null;

/** Whether a release in use loses security support inside the contract: what the calendar entries of a plan are for. */
export const losesSupport = (outcome: PlanOutcome, contract: Contract): boolean =>
  outcome.kind === 'plan' && outcome.plan.uses.some(({ to }) => to < lastMonth(contract));
