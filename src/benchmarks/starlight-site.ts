/** Writes our pages' text as the Markdown of a Starlight site, set up as its authors do. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Nodes } from 'mdast';
import { stringify } from 'yaml';
import type { MainText } from './main-text.ts';
import { COMPARED_PAGES } from './pages.ts';
import { importFromScratch, SCRATCH } from './scratch.ts';

/** A page to write: where it stands on our site, and what it says. */
export interface RetoldPage {
  address: string;
  text: MainText;
}

// The list of pages at the side holds the compared pages alone: the short list makes the other site's pages lighter.
const CONFIGURATION = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://starlight.example',
  trailingSlash: 'always',
  integrations: [starlight({
    title: 'Backend Atlas',
    sidebar: ${JSON.stringify(COMPARED_PAGES.map(({ name, address }) => ({ label: name, link: address })))},
  })],
});
`;

const COLLECTION = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Writes the whole site anew into the scratch folder. */
export async function writeStarlightSite(pages: readonly RetoldPage[]): Promise<void> {
  for (const folder of ['src', 'dist', '.astro', 'node_modules/.astro']) {
    rmSync(join(SCRATCH, folder), { recursive: true, force: true });
  }
  const toTree = await loadConverter();
  write('astro.config.mjs', CONFIGURATION);
  write('src/content.config.ts', COLLECTION);
  for (const { address, text } of pages) {
    const slug = address.slice(1, -1);
    const matter = stringify({
      title: text.title,
      description: text.description,
      ...(slug !== '' && { slug }),
      ...(!text.isSearched && { pagefind: false }),
    });
    const markdown = toMarkdown(toTree(text.html), { extensions: [gfmTableToMarkdown()] });
    write(join('src/content/docs', slug, 'index.md'), `---\n${matter}---\n\n${markdown}`);
  }
}

/** What turns HTML into a Markdown tree, from packages that only the comparison needs. */
async function loadConverter(): Promise<(html: string) => Nodes> {
  const { fromHtml } = (await importFromScratch('hast-util-from-html/index.js')) as {
    fromHtml: (html: string, options: { fragment: true }) => object;
  };
  const { toMdast } = (await importFromScratch('hast-util-to-mdast/index.js')) as {
    toMdast: (html: object) => Nodes;
  };
  return (html) => toMdast(fromHtml(html, { fragment: true }));
}

function write(file: string, content: string): void {
  const path = join(SCRATCH, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
