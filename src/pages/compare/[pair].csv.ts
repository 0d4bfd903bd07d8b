import type { APIRoute } from 'astro';
import { dataRows } from '../../lib/export-comparison-tables.ts';
import { csvFile } from '../../lib/export-csv.ts';
import { comparisonPaths, loadComparison } from '../../lib/load-comparison.ts';

export const getStaticPaths = comparisonPaths;

/** A comparison for spreadsheets: one row a fact, ids beside names. */
export const GET: APIRoute<{ first: string; second: string }> = async ({ props, site }) => {
  const { exported } = await loadComparison(props, site);
  return new Response(csvFile(dataRows(exported)));
};
