import type { APIRoute } from 'astro';
import { loadDataset } from '../lib/load-dataset.ts';
import { loadFrameworkMarkdown } from '../lib/load-framework-markdown.ts';
import { withNotePrefix } from '../lib/markdown-facts.ts';

/** The Markdown documents of all frameworks, one after the other. Notes carry the name of their framework. */
export const GET: APIRoute = async ({ site }) => {
  const { frameworks } = await loadDataset();
  const documents = await Promise.all(
    frameworks.map(async ({ slug }) => withNotePrefix(await loadFrameworkMarkdown(slug, site), slug)),
  );
  return new Response(documents.join('\n---\n\n'));
};
