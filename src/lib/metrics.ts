import { METRICS, type MetricId } from '../schemas/factors.ts';
import type { Dataset, Framework, Release } from './dataset.ts';
import { formatDecimal, formatPercent } from './formats.ts';
import { oncePerDataset } from './once-per-dataset.ts';

/** A figure of one framework, with the words for it; null where the evidence has none. */
export interface MetricFigure {
  value: number;
  text: string;
  /** Address of the source, null where the fact's own page gives it. */
  source: string | null;
}

/** How many past or dated cycles the years of security fixes are averaged over. */
const CYCLES = 3;

const MILLISECONDS_A_YEAR = 365.25 * 24 * 60 * 60 * 1000;

/** Figures by the slug of the framework. */
type Figures = ReadonlyMap<string, MetricFigure | null>;

const figuresByMetric = oncePerDataset(
  (dataset): ReadonlyMap<MetricId, Figures> =>
    new Map(
      METRICS.map((metric) => [
        metric,
        new Map(dataset.frameworks.map((one) => [one.slug, readFigure(dataset, metric, one)])),
      ]),
    ),
);

/** The figure of a framework. */
export const metricFigure = (dataset: Dataset, metric: MetricId, framework: Framework): MetricFigure | null =>
  figuresByMetric(dataset).get(metric)?.get(framework.slug) ?? null;

/** All figures known of a metric. */
export const metricFigures = (dataset: Dataset, metric: MetricId): number[] =>
  [...(figuresByMetric(dataset).get(metric)?.values() ?? [])].flatMap((figure) => figure?.value ?? []);

function readFigure(dataset: Dataset, metric: MetricId, framework: Framework): MetricFigure | null {
  const survey = dataset.adoption.stackOverflow2025;
  switch (metric) {
    case 'throughput':
      // No published benchmark of these frameworks is fit to rank them: see benchmarks.json.
      return null;
    case 'framework-share':
      return percentFigure(survey.webFrameworks.percent[framework.slug], survey.url);
    case 'language-share': {
      const percents = framework.identity.languages.flatMap(
        ({ name }) => survey.languages.percent[name] ?? [],
      );
      // Shares of several languages overlap, so that the largest counts and not their sum.
      return percentFigure(percents.length === 0 ? null : Math.max(...percents), survey.url);
    }
    case 'security-fix-years':
      return securityFixYears(framework);
  }
}

function percentFigure(percent: number | null | undefined, source: string): MetricFigure | null {
  return percent == null ? null : { value: percent, text: formatPercent(percent), source };
}

/**
 * Years from release to the end of security fixes, mean over the newest three cycles whose end is known.
 * Where a policy counts versions, a cycle ends on the day on which the next one took its place.
 */
function securityFixYears(framework: Framework): MetricFigure | null {
  const years = (framework.lifecycle?.releases ?? []).flatMap(yearsOfFixes).slice(0, CYCLES);
  if (years.length === 0) return null;
  const value = years.reduce((total, cycle) => total + cycle, 0) / years.length;
  return { value, text: `${formatDecimal(value)} years`, source: framework.lifecycle?.policyUrl ?? null };
}

function yearsOfFixes(release: Release): number[] {
  const end =
    release.securitySupportUntil ??
    (release.securitySupportStatus === 'superseded' ? release.supersededOn : null);
  if (end == null || release.releaseDate === null) return [];
  return [(Date.parse(end) - Date.parse(release.releaseDate)) / MILLISECONDS_A_YEAR];
}
