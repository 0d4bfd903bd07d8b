import { getEntry } from 'astro:content';
import { frameworkBySlug } from './dataset.ts';
import { deployedAt } from './load-comparison.ts';
import { loadDataset } from './load-dataset.ts';
import { frameworkMarkdown } from './markdown-framework.ts';

/** The Markdown document of a framework of this build. */
export async function loadFrameworkMarkdown(slug: string, site: URL | undefined): Promise<string> {
  const dataset = await loadDataset();
  const page = await getEntry('frameworks', slug);
  if (!page) throw new Error(`content/frameworks/${slug}.mdx is missing.`);
  return frameworkMarkdown(dataset, frameworkBySlug(dataset, slug), page.body ?? '', deployedAt(site));
}
