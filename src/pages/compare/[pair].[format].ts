import type { APIRoute } from 'astro';
import { dataRows } from '../../lib/export-comparison-tables.ts';
import { csvFile } from '../../lib/export-csv.ts';
import { comparisonPaths, loadComparison, type LoadedComparison } from '../../lib/load-comparison.ts';
import { comparisonMarkdown } from '../../lib/markdown-comparison.ts';

/** What a comparison is written as, each in a file beside its page. */
const FORMATS = {
  /** For spreadsheets: one row a fact, ids beside names. */
  csv: ({ exported }: LoadedComparison) => csvFile(dataRows(exported)),
  /** As data, from which the page's buttons make what they copy. */
  json: ({ exported }: LoadedComparison) => JSON.stringify(exported),
  /** As a document with its sources as numbered notes. */
  md: ({ dataset, comparison, exported }: LoadedComparison) =>
    comparisonMarkdown(dataset, comparison, exported),
};

type Format = keyof typeof FORMATS;

/** The files of one comparison stand together, so that it is gathered once for all of them. */
export const getStaticPaths = async () =>
  (await comparisonPaths()).flatMap(({ params, props }) =>
    (Object.keys(FORMATS) as Format[]).map((format) => ({
      params: { ...params, format },
      props: { ...props, format },
    })),
  );

export const GET: APIRoute<{ first: string; second: string; format: Format }> = async ({ props, site }) =>
  new Response(FORMATS[props.format](await loadComparison(props, site)));
