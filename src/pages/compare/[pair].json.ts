import type { APIRoute } from 'astro';
import { comparisonPaths, loadComparison } from '../../lib/load-comparison.ts';

export const getStaticPaths = comparisonPaths;

/** A comparison as data, from which the page's buttons make what they copy. */
export const GET: APIRoute<{ first: string; second: string }> = async ({ props, site }) =>
  Response.json((await loadComparison(props, site)).exported);
