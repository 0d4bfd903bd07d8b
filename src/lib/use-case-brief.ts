/** A use case on one sheet: the ranking's leader held against its needs, from the facts, nothing added. */
import type { Claim } from '../schemas/facts.ts';
import { candidatesOf } from './candidates.ts';
import { compareFrameworks, weightiestFirst, type ComparedCapability } from './comparison.ts';
import { frameworkBySlug, type Dataset, type Framework, type UseCase } from './dataset.ts';
import { decide, type Decision, type Demand } from './decision.ts';
import { BRIEF_REASONS } from './pair-brief.ts';
import { claimSources, reasonSources } from './source-numbering.ts';
import { useCaseDemand } from './use-case-demand.ts';
import { aheadReason, behindReason, levelReason, type CapabilityReason } from './verdict.ts';

/** Most risks on a brief, and most of them that come from the needs: the rest are claims against the leader. */
const MOST_RISKS = 4;
const MOST_NEEDS_AT_RISK = 2;

/** A need of the use case, how the leader meets it, and why it is needed. */
export interface NeedReason {
  reason: CapabilityReason;
  /** The use case's own words on why it needs this. */
  why: string;
}

/** What stands on the brief of a use case. */
export interface UseCaseBrief {
  demand: Demand;
  decision: Decision;
  /** The first two of the ranking: null where fewer than two frameworks meet every condition. */
  leaders: { first: Framework; second: Framework } | null;
  /** What speaks for the leader: where it is ahead of the second, weightiest first, then where both are level. */
  reasons: NeedReason[];
  /** Needs on which the leader is behind the second. */
  needsAtRisk: NeedReason[];
  /** The leader's own "think twice when". */
  claims: Claim[];
  /** Ids of all sources, in the order in which the sheet cites them. */
  sources: string[];
}

/** The brief of a use case. */
export function useCaseBrief(dataset: Dataset, useCase: UseCase): UseCaseBrief {
  const demand = useCaseDemand(useCase);
  const decision = decide(candidatesOf(dataset), demand);
  const [first, second] = decision.ranking.map(({ candidate }) => frameworkBySlug(dataset, candidate.slug));
  if (!first || !second)
    return { demand, decision, leaders: null, reasons: [], needsAtRisk: [], claims: [], sources: [] };
  const needs = [...useCase.must, ...useCase.nice];
  const rows = rowsOf(dataset, first, second, needs);
  const withWhy = (reason: CapabilityReason): NeedReason => ({
    reason,
    why: needs.find(({ capability }) => capability === reason.row.capability.id)?.reason ?? '',
  });
  const differing = weightiestFirst(rows);
  const reasons = [
    ...differing.filter(({ gap }) => gap > 0).map((row) => aheadReason(row, 0, second)),
    ...strongestFirst(rows.filter(({ gap }) => gap === 0)).map((row) => levelReason(row, 0, second)),
  ]
    .slice(0, BRIEF_REASONS)
    .map(withWhy);
  const needsAtRisk = differing
    .filter(({ gap }) => gap < 0)
    .slice(0, MOST_NEEDS_AT_RISK)
    .map((row) => withWhy(behindReason(row, 0, second)));
  const claims = first.avoid_when.slice(0, MOST_RISKS - needsAtRisk.length);
  return {
    demand,
    decision,
    leaders: { first, second },
    reasons,
    needsAtRisk,
    claims,
    sources: [
      ...[...reasons, ...needsAtRisk].flatMap(({ reason }) => reasonSources(dataset, reason)),
      ...claims.flatMap((claim) => claimSources(dataset, claim)),
    ],
  };
}

/** The needs as rows of the comparison, musts first, each once. */
function rowsOf(
  dataset: Dataset,
  first: Framework,
  second: Framework,
  needs: UseCase['must'],
): ComparedCapability[] {
  const rows = compareFrameworks(dataset, first, second).groups.flatMap((group) => group.rows);
  return needs.flatMap((need) => rows.find(({ capability }) => capability.id === need.capability) ?? []);
}

/** Only needs that the framework meets without a third party: what it leaves to others is no reason for it. */
function strongestFirst(rows: readonly ComparedCapability[]): ComparedCapability[] {
  const withStatus = (status: string): ComparedCapability[] =>
    rows.filter(({ facts: [own] }) => own.status === status);
  return [...withStatus('built-in'), ...withStatus('official')];
}
