/** Advisories by year and severity as stacked bars. */
import { rollup } from 'd3-array';
import type { Framework } from '../dataset.ts';
import { stackedBar, type BarGroup, type BarKind } from './bar-groups.ts';

/** Severities from the gravest on, with the words and the fill of each; null is a source that gives none. */
export const SEVERITIES = [
  { id: 'critical', text: 'Critical', kind: 'fill-3' },
  { id: 'high', text: 'High', kind: 'fill-4' },
  { id: 'medium', text: 'Medium', kind: 'fill-1' },
  { id: 'low', text: 'Low', kind: 'fill-2' },
  { id: null, text: 'No severity given', kind: 'fill-5' },
] as const satisfies readonly { id: string | null; text: string; kind: BarKind }[];

/** Counts of one year, in the order of `SEVERITIES`. */
export interface YearCounts {
  /** YYYY, or "unknown". */
  year: string;
  counts: number[];
  total: number;
}

/** Every year from the first to the last of the evidence, also those without an advisory. */
export function advisoryYears(frameworks: readonly Framework[]): string[] {
  const years = frameworks.flatMap(({ advisories }) => Object.keys(advisories?.countByYear ?? {}));
  const known = years.filter((year) => year !== 'unknown').map(Number);
  if (known.length === 0) return [];
  const first = Math.min(...known);
  const range = Array.from({ length: Math.max(...known) - first + 1 }, (_, offset) => String(first + offset));
  return years.includes('unknown') ? [...range, 'unknown'] : range;
}

/** A framework's advisories counted by year and severity. */
export function countAdvisories(framework: Framework, years: readonly string[]): YearCounts[] {
  const counted = rollup(
    framework.advisories?.advisories ?? [],
    (advisories) => advisories.length,
    ({ published }) => published?.slice(0, 4) ?? 'unknown',
    ({ severity }) => severity,
  );
  return years.map((year) => {
    const counts = SEVERITIES.map(({ id }) => counted.get(year)?.get(id) ?? 0);
    return { year, counts, total: counts.reduce((sum, count) => sum + count, 0) };
  });
}

/** One bar a year; advisories whose day is not known have one of their own where there are any. */
export function advisoryBars(years: readonly YearCounts[]): BarGroup['bars'] {
  return years
    .filter(({ year, total }) => year !== 'unknown' || total > 0)
    .map(({ year, counts, total }) =>
      stackedBar(
        year === 'unknown' ? 'no day' : year,
        SEVERITIES.map(({ kind }, index) => ({ kind, value: counts[index] ?? 0 })),
        String(total),
      ),
    );
}

/** The legend of the severities that occur. */
export function severityLegend(years: readonly YearCounts[]): { mark: string; text: string }[] {
  return SEVERITIES.filter((_, index) => years.some(({ counts }) => (counts[index] ?? 0) > 0)).map(
    ({ kind, text }) => ({ mark: `chart-${kind}`, text }),
  );
}
