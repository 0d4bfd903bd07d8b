/** Entries of a benchmark as groups of bars, one bar for each number of open connections. */
import type { Framework } from '../dataset.ts';
import { formatDecimal, formatWhole } from '../formats.ts';
import { entriesOf, type BenchmarkEntry, type BenchmarkSet } from '../throughput.ts';
import { plainBar, type BarGroup } from './bar-groups.ts';

/** The figures that are drawn: requests a second, or the mean latency in milliseconds. */
export type BenchmarkFigure = 'requestsPerSecond' | 'latencyAverageMs';

/** How each figure is written, with its unit where a bar stands alone. */
const WRITTEN: Readonly<Record<BenchmarkFigure, (value: number) => string>> = {
  requestsPerSecond: formatWhole,
  latencyAverageMs: (value) => `${formatDecimal(value)} ms`,
};

/** An entry with its framework, as both the chart and its table list it. */
export interface EntryRow {
  framework: Framework;
  entry: BenchmarkEntry;
}

/** The entries of the frameworks, in the order of the frameworks and then of the set. */
export function entryRows(set: BenchmarkSet | null, frameworks: readonly Framework[]): EntryRow[] {
  return frameworks.flatMap((framework) =>
    entriesOf(set, framework.slug).map((entry) => ({ framework, entry })),
  );
}

/** The numbers of open connections at which a set was measured, ascending. */
export function concurrenciesOf(set: BenchmarkSet): string[] {
  const all = Object.values(set.frameworks).flatMap((entries) =>
    entries.flatMap(({ concurrency }) => Object.keys(concurrency)),
  );
  return [...new Set(all)].sort((first, second) => Number(first) - Number(second));
}

/** Groups of bars: entries that open a new connection for each request are outlined and say so. */
export function benchmarkBars(
  rows: readonly EntryRow[],
  concurrencies: readonly string[],
  figure: BenchmarkFigure,
): BarGroup[] {
  return rows.map(({ framework, entry }) => ({
    label: `${framework.name} ${entry.version}, ${variantOf(entry)}`,
    note: entry.keepsConnections ? null : 'not like for like: new connection each time',
    caution: !entry.keepsConnections,
    bars: concurrencies.map((concurrency, index) => {
      const value = entry.concurrency[concurrency]?.[figure] ?? null;
      const text = value === null ? 'not measured' : WRITTEN[figure](value);
      const kind = entry.keepsConnections ? (index % 2 === 0 ? 'fill-1' : 'fill-2') : 'outline';
      return plainBar(concurrency, value, text, kind);
    }),
  }));
}

/** `csharp/aspnet-mvc` → "aspnet-mvc": the entry's own name without its language. */
const variantOf = ({ entry }: BenchmarkEntry): string => entry.slice(entry.indexOf('/') + 1);
