/** Scores with their working, as the API gives them. */
import { addresses, anchors } from '../lib/addresses.ts';
import type { Dataset, Factor, Framework } from '../lib/dataset.ts';
import { NEUTRAL_CONTEXT, scoreOf } from '../lib/scoring.ts';
import type { Size } from '../lib/sizes.ts';
import { absolute, type ApiContext } from './context.ts';
import type { ScoreDocument } from './shapes/score.ts';

/** Places kept of values between 0 and 1: more would show the last digits of binary fractions. */
const PLACES = 1e6;

/** The number to six places. */
export const sixPlaces = (value: number): number => Math.round(value * PLACES) / PLACES;

/** A framework's score on a factor with its working, for a size of application. */
export function scoreEntry(
  dataset: Dataset,
  context: ApiContext,
  factor: Factor,
  framework: Framework,
  size: Size = NEUTRAL_CONTEXT.size,
): ScoreDocument {
  const score = scoreOf(dataset, factor, framework, { size, needs: [] });
  return {
    framework: framework.slug,
    factor: factor.id,
    size,
    value: score.value,
    highest: score.highest,
    isThin: score.isThin,
    working: score.indicators.map(({ indicator, value, raw, source, share, isLeftOut }) => ({
      indicator: indicator.id,
      title: indicator.title,
      reading: indicator.reading ?? null,
      value: value === null ? null : sixPlaces(value),
      raw,
      source,
      share: sixPlaces(share),
      isLeftOut,
    })),
    link: absolute(context, `${addresses.framework(framework.slug)}#${anchors.score(factor.id)}`),
  };
}

const knownScores = new WeakMap<ApiContext, WeakMap<Framework, ScoreDocument[]>>();

/** A framework's scores on all factors for a medium application, the same for all files of the context. */
export function scoreEntries(dataset: Dataset, context: ApiContext, framework: Framework): ScoreDocument[] {
  const known = knownScores.get(context) ?? new WeakMap<Framework, ScoreDocument[]>();
  const scores =
    known.get(framework) ?? dataset.factors.map((factor) => scoreEntry(dataset, context, factor, framework));
  knownScores.set(context, known.set(framework, scores));
  return scores;
}
