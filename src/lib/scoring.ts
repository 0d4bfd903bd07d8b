/**
 * Scores: computed from facts by the formulas in the factors' front matter, never typed in.
 * A score counts what the evidence proves; see /methodology/.
 */
import type { Size } from './sizes.ts';
import type { Indicator, TransformId } from '../schemas/factors.ts';
import type { PublishedScore } from '../schemas/editions.ts';
import {
  capabilityFact,
  statusById,
  statusCounts,
  type Dataset,
  type Factor,
  type Framework,
} from './dataset.ts';
import { metricFigure, metricFigures } from './metrics.ts';
import { oncePerDataset } from './once-per-dataset.ts';

/** Less than this share of the weight measured makes a score thin. */
const THIN_BELOW = 0.5;

/** One indicator of one framework's score. */
interface IndicatorScore {
  indicator: Indicator;
  /** 0 to 1; null where the evidence has nothing. */
  value: number | null;
  /** The raw value in words, or why there is none. */
  raw: string;
  /** Address of the raw value's source, where it has one of its own. */
  source: string | null;
  /** Nobody has data: the indicator is left out for all, and the rest weigh more. */
  isLeftOut: boolean;
  /** Share of the score after what is left out, 0 to 1. */
  share: number;
}

/** A framework's score on one factor. */
export interface Score {
  factor: Factor;
  /** 0 to 100, whole; null where no indicator of the factor can be measured for anybody. */
  value: number | null;
  /** What it could be if everything missing were measured at its best. */
  highest: number | null;
  /** Less than half of the weight is measured. */
  isThin: boolean;
  indicators: IndicatorScore[];
}

/** What a score depends on beside the facts. */
export interface ScoreContext {
  size: Size;
  /** Capabilities that the reader or use case needs; none means all. */
  needs: readonly string[];
}

/** The context of scores that stand on their own: a medium application, no special needs. */
export const NEUTRAL_CONTEXT: ScoreContext = { size: 'medium', needs: [] };

const neutralScores = oncePerDataset(() => new Map<Factor, Map<Framework, Score>>());

/** A framework's score on a factor. That for a medium application stands on many pages and is computed once. */
export function scoreOf(
  dataset: Dataset,
  factor: Factor,
  framework: Framework,
  context = NEUTRAL_CONTEXT,
): Score {
  if (context !== NEUTRAL_CONTEXT) return computeScore(dataset, factor, framework, context);
  const scores = neutralScores(dataset);
  const ofFactor = scores.get(factor) ?? new Map<Framework, Score>();
  scores.set(factor, ofFactor);
  const published = dataset.published?.scores[factor.id]?.[framework.slug];
  const score =
    ofFactor.get(framework) ??
    (published ? asPublished(factor, published) : computeScore(dataset, factor, framework, context));
  ofFactor.set(framework, score);
  return score;
}

function computeScore(dataset: Dataset, factor: Factor, framework: Framework, context: ScoreContext): Score {
  const hasReadings = factor.indicators.some(({ reading }) => reading !== undefined);
  if (!hasReadings) return readingScore(dataset, factor, factor.indicators, framework, context);
  const ofReading = (reading: 'small' | 'large'): Score =>
    readingScore(
      dataset,
      factor,
      factor.indicators.filter((indicator) => indicator.reading === reading),
      framework,
      context,
    );
  if (context.size !== 'medium') return ofReading(context.size);
  return meanScore(factor, ofReading('small'), ofReading('large'));
}

/** The score that an edition published. */
function asPublished(factor: Factor, { indicators, ...score }: PublishedScore): Score {
  return {
    ...score,
    factor,
    indicators: indicators.map((part) => ({ ...part, indicator: factor.indicators[part.indicator]! })),
  };
}

/** The medium reading: the mean of both, each indicator with half its share. */
function meanScore(factor: Factor, small: Score, large: Score): Score {
  const measured = [small, large].filter(({ value }) => value !== null).length;
  const indicators = [small, large].flatMap((reading) =>
    reading.indicators.map((part) => ({ ...part, share: measured === 0 ? 0 : part.share / measured })),
  );
  const proven = sum(indicators.map(({ share, value }) => share * (value ?? 0)));
  const open = sum(indicators.map(({ share, value }) => (value === null ? share : 0)));
  const weights = indicators.map(({ indicator }) => indicator.weight);
  const known = indicators.map(({ indicator, value }) => (value === null ? 0 : indicator.weight));
  return {
    factor,
    value: measured === 0 ? null : Math.round(proven * 100),
    highest: measured === 0 ? null : Math.round((proven + open) * 100),
    isThin: sum(known) / sum(weights) < THIN_BELOW,
    indicators,
  };
}

function readingScore(
  dataset: Dataset,
  factor: Factor,
  indicators: readonly Indicator[],
  framework: Framework,
  context: ScoreContext,
): Score {
  const measured = indicators.map((indicator) => ({
    indicator,
    isLeftOut: dataset.frameworks.every((one) => measure(dataset, indicator, one, context).value === null),
    ...measure(dataset, indicator, framework, context),
  }));
  const total = sum(measured.map(({ indicator, isLeftOut }) => (isLeftOut ? 0 : indicator.weight)));
  const parts = measured.map((part) => ({
    ...part,
    share: part.isLeftOut || total === 0 ? 0 : part.indicator.weight / total,
  }));
  const proven = sum(parts.map(({ share, value }) => share * (value ?? 0)));
  const open = sum(parts.map(({ share, value }) => (value === null ? share : 0)));
  const known = sum(
    indicators.map(({ weight }, position) => (measured[position]!.value === null ? 0 : weight)),
  );
  return {
    factor,
    value: total === 0 ? null : Math.round(proven * 100),
    highest: total === 0 ? null : Math.round((proven + open) * 100),
    isThin: known / sum(indicators.map(({ weight }) => weight)) < THIN_BELOW,
    indicators: parts,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

type Measurement = Pick<IndicatorScore, 'value' | 'raw' | 'source'>;

function measure(
  dataset: Dataset,
  indicator: Indicator,
  framework: Framework,
  context: ScoreContext,
): Measurement {
  switch (indicator.kind) {
    case 'capabilities':
      return capabilityMean(dataset, framework, capabilitiesOf(dataset, indicator));
    case 'needs':
      return capabilityMean(
        dataset,
        framework,
        context.needs.length === 0 ? allCapabilities(dataset) : context.needs,
      );
    case 'leanness': {
      const builtIn = statusCounts(framework)['built-in'];
      const all = dataset.capabilities.length;
      return { value: 1 - builtIn / all, raw: `${builtIn} of ${all} built in`, source: null };
    }
    case 'category': {
      const { category } = framework.identity;
      return { value: indicator.values[category] ?? null, raw: category, source: null };
    }
    case 'metric':
      return measureMetric(dataset, indicator, framework);
    case 'present':
      // Both facts are required of every framework, so that a published one is always there to be shown.
      return indicator.fact === 'security-contact'
        ? presence(framework.identity.security_contact.value)
        : presence(framework.identity.support_policy.value);
    case 'score': {
      const factor = dataset.factors.find(({ id }) => id === indicator.factor);
      const score = factor ? scoreOf(dataset, factor, framework, context).value : null;
      return {
        value: score === null ? null : score / 100,
        raw: score === null ? 'no score' : String(score),
        source: null,
      };
    }
  }
}

const presence = (text: string): Measurement => ({
  value: text === '' ? 0 : 1,
  raw: text === '' ? 'none' : 'published',
  source: null,
});

/** The ids of the capabilities that an indicator draws on. */
export function capabilitiesOf(
  dataset: Dataset,
  indicator: Extract<Indicator, { kind: 'capabilities' }>,
): string[] {
  const group = dataset.groups.find(({ id }) => id === indicator.group);
  return [...(indicator.capabilities ?? []), ...(group?.capabilities.map(({ id }) => id) ?? [])];
}

const allCapabilities = (dataset: Dataset): string[] => dataset.capabilities.map(({ id }) => id);

function capabilityMean(
  dataset: Dataset,
  framework: Framework,
  capabilities: readonly string[],
): Measurement {
  const statuses = capabilities.map((id) => statusById(dataset, capabilityFact(framework, id).status));
  const builtIn = statuses.filter(({ id }) => id === 'built-in').length;
  return {
    value: sum(statuses.map(({ value }) => value)) / statuses.length,
    raw: `${builtIn} of ${statuses.length} built in`,
    source: null,
  };
}

function measureMetric(
  dataset: Dataset,
  { metric, transform }: Extract<Indicator, { kind: 'metric' }>,
  framework: Framework,
): Measurement {
  const figure = metricFigure(dataset, metric, framework);
  if (figure === null) return { value: null, raw: 'not measured', source: null };
  return {
    value: transformed(transform, figure.value, metricFigures(dataset, metric)),
    raw: figure.text,
    source: figure.source,
  };
}

/** Maps a figure to 0–1 over all figures known: the best one is 1. Figures are not negative. */
export function transformed(transform: TransformId, value: number, figures: readonly number[]): number {
  const highest = Math.max(...figures);
  const lowest = Math.min(...figures);
  if (transform === 'inverse') return value === 0 ? 1 : lowest / value;
  if (highest === 0) return 1;
  return transform === 'linear' ? value / highest : Math.log1p(value) / Math.log1p(highest);
}
