import { pairId, reversedPairId } from './addresses.ts';
import { compareFrameworks, frameworkPairs, type Comparison } from './comparison.ts';
import { frameworkBySlug, type Dataset } from './dataset.ts';
import { exportComparison, type ExportedComparison } from './export-comparison.ts';
import { loadDataset } from './load-dataset.ts';

/** One path for each comparison, for the files beside the pages. */
export async function comparisonPaths(): Promise<
  { params: { pair: string }; props: { first: string; second: string } }[]
> {
  const { frameworks } = await loadDataset();
  return frameworkPairs(frameworks).map(([{ slug: first }, { slug: second }]) => ({
    params: { pair: pairId(first, second) },
    props: { first, second },
  }));
}

/** Both addresses of each comparison: that of its page, and the other way round, which leads there. */
export async function comparisonPathsBothWays(): Promise<
  { params: { pair: string }; props: { first: string; second: string; isReversed: boolean } }[]
> {
  return (await comparisonPaths()).flatMap(({ params, props }) => [
    { params, props: { ...props, isReversed: false } },
    {
      params: { pair: reversedPairId(props.first, props.second) },
      props: { ...props, isReversed: true },
    },
  ]);
}

/** A comparison of this build with its export, from which the files beside its page are made. */
export interface LoadedComparison {
  dataset: Dataset;
  comparison: Comparison;
  exported: ExportedComparison;
}

/** The comparison that was loaded last: its files are made one after the other. */
let latest: LoadedComparison | undefined;

/** Loads a comparison for one of its files. */
export async function loadComparison(
  { first, second }: { first: string; second: string },
  site: URL | undefined,
): Promise<LoadedComparison> {
  const dataset = await loadDataset();
  if (latest?.dataset !== dataset || latest.comparison.id !== pairId(first, second))
    latest = exportPair(dataset, first, second, site);
  return latest;
}

function exportPair(
  dataset: Dataset,
  first: string,
  second: string,
  site: URL | undefined,
): LoadedComparison {
  const pair = [frameworkBySlug(dataset, first), frameworkBySlug(dataset, second)] as const;
  const comparison = compareFrameworks(dataset, ...pair);
  return { dataset, comparison, exported: exportComparison(dataset, comparison, deployedAt(site)) };
}

/** @throws if astro.config.mjs names no site, because then nothing can be cited */
export function deployedAt(site: URL | undefined): URL {
  if (!site) throw new Error('astro.config.mjs names no site: set SITE_URL to where the site is deployed.');
  return site;
}
