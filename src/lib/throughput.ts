import type { Benchmarks } from '../schemas/benchmarks.ts';

/** Concurrency at which the comparison table quotes throughput. */
export const QUOTED_CONCURRENCY = '64';

export type BenchmarkSet = Benchmarks['sets'][number];
export type BenchmarkEntry = BenchmarkSet['frameworks'][string][number];

/** The newest data set whose figures may be quoted, with their cautions. Null when there is none. */
export function quotableSet(benchmarks: Benchmarks): BenchmarkSet | null {
  const usable = benchmarks.sets.filter((set) => set.use === 'usable with its caveats');
  return usable.sort((first, second) => second.updatedAt.localeCompare(first.updatedAt))[0] ?? null;
}

/** A framework's entries in a data set; an empty list means "not measured". */
export function entriesOf(set: BenchmarkSet | null, slug: string): BenchmarkEntry[] {
  return set?.frameworks[slug] ?? [];
}

/** The highest throughput of a framework's entries in requests a second, null where none was measured. */
export function highestThroughput(entries: readonly BenchmarkEntry[]): number | null {
  const rates = entries.flatMap((entry) => entry.concurrency[QUOTED_CONCURRENCY]?.requestsPerSecond ?? []);
  return rates.length === 0 ? null : Math.max(...rates);
}
