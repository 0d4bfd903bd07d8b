import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDataset } from '../../lib/load-dataset.ts';
import { loadFrameworkMarkdown } from '../../lib/load-framework-markdown.ts';

export const getStaticPaths = (async () =>
  (await loadDataset()).frameworks.map(({ slug }) => ({ params: { slug } }))) satisfies GetStaticPaths;

/** A framework's page as a Markdown document with its sources as numbered notes. */
export const GET: APIRoute<Record<string, never>, { slug: string }> = async ({ params, site }) =>
  new Response(await loadFrameworkMarkdown(params.slug, site));
