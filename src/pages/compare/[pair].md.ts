import type { APIRoute } from 'astro';
import { comparisonPaths, loadComparison } from '../../lib/load-comparison.ts';
import { comparisonMarkdown } from '../../lib/markdown-comparison.ts';

export const getStaticPaths = comparisonPaths;

/** A comparison as a Markdown document with its sources as numbered notes. */
export const GET: APIRoute<{ first: string; second: string }> = async ({ props, site }) => {
  const { dataset, comparison, exported } = await loadComparison(props, site);
  return new Response(comparisonMarkdown(dataset, comparison, exported));
};
