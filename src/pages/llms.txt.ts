import type { APIRoute } from 'astro';
import { llmsIndex } from '../lib/llms-index.ts';
import { deployedAt } from '../lib/load-comparison.ts';
import { loadDataset } from '../lib/load-dataset.ts';

/** The index for language models. */
export const GET: APIRoute = async ({ site }) =>
  new Response(llmsIndex(await loadDataset(), deployedAt(site)));
