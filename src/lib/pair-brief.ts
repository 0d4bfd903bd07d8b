/** A comparison on one sheet: chosen from what the comparison page says, nothing added. */
import type { Comparison } from './comparison.ts';
import { statusCounts, type Dataset, type Framework } from './dataset.ts';
import { identityRows, type IdentityRow } from './pair-identity.ts';
import { pairSummary } from './pair-summary.ts';
import { scoreText } from './score-words.ts';
import { scoreOf } from './scoring.ts';
import { reasonSources } from './source-numbering.ts';
import { verdictsOf, type Reason } from './verdict.ts';

/** Reasons on a brief, for both frameworks together. */
export const BRIEF_REASONS = 5;

/** Most risks on a brief for each framework. */
export const BRIEF_RISKS = 2;

/** The rows of identity and support that a brief repeats, by their label. */
const IDENTITY_FIGURES = ['Latest version', 'License', 'First release', 'Longest published support'];

/** One framework's side of a brief. */
interface BriefSide {
  framework: Framework;
  chooseWhen: Reason[];
  risks: Reason[];
}

/** What stands on the brief of a comparison. */
export interface PairBrief {
  /** The verdict in sentences. */
  lead: string;
  sides: [BriefSide, BriefSide];
  /** Figures of both, one row each. */
  figures: IdentityRow[];
  /** Ids of all sources, in the order in which the sheet cites them. */
  sources: string[];
}

/**
 * The brief of a comparison. The frameworks take turns to give a reason, each its weightiest first; the one that goes
 * further on more capabilities begins. Where one has too few, the other's fill up to five.
 */
export function pairBrief(dataset: Dataset, comparison: Comparison): PairBrief {
  const verdicts = verdictsOf(dataset, comparison);
  const ahead = comparison.differences.filter(({ gap }) => gap > 0).length;
  const begins = ahead >= comparison.differences.length - ahead ? 0 : 1;
  const [first, second] = verdicts;
  const counts = turns([first.chooseWhen.length, second.chooseWhen.length], begins, BRIEF_REASONS);
  const sideOf = (side: 0 | 1): BriefSide => ({
    framework: verdicts[side].framework,
    chooseWhen: verdicts[side].chooseWhen.slice(0, counts[side]),
    risks: verdicts[side].thinkTwiceWhen.slice(0, BRIEF_RISKS),
  });
  const sides: PairBrief['sides'] = [sideOf(0), sideOf(1)];
  const figures = pairFigures(dataset, comparison.frameworks);
  return {
    lead: pairSummary(dataset, comparison).lead,
    sides,
    figures,
    sources: [
      ...sides.flatMap(({ chooseWhen, risks }) =>
        [...chooseWhen, ...risks].flatMap((reason) => reasonSources(dataset, reason)),
      ),
      ...figures.flatMap(({ cells }) => cells.flatMap(({ sources }) => sources)),
    ],
  };
}

/** How many of its items each of two sides gives when they take turns until there are enough, or none is left. */
export function turns(lengths: readonly [number, number], begins: 0 | 1, enough: number): [number, number] {
  const given: [number, number] = [0, 0];
  let next = begins;
  while (given[0] + given[1] < Math.min(enough, lengths[0] + lengths[1])) {
    if (given[next] < lengths[next]) given[next] += 1;
    next = next === 0 ? 1 : 0;
  }
  return given;
}

function pairFigures(dataset: Dataset, frameworks: readonly [Framework, Framework]): IdentityRow[] {
  const row = (id: string, label: string, textOf: (framework: Framework) => string): IdentityRow => {
    const cells = frameworks.map((framework) => ({ text: textOf(framework), sources: [] }));
    return { id, label, cells, isEqual: cells[0]!.text === cells[1]!.text };
  };
  return [
    ...identityRows(frameworks).filter(({ label }) => IDENTITY_FIGURES.includes(label)),
    row(
      'built-in',
      'Capabilities built in',
      (framework) => `${statusCounts(framework)['built-in']} of ${dataset.capabilities.length}`,
    ),
    ...dataset.factors.map((factor) =>
      row(factor.id, factor.title, (framework) => scoreText(scoreOf(dataset, factor, framework))),
    ),
  ];
}
