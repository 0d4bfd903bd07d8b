import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { CONTENT_FOLDER, PROJECT_CONTENT } from './src/content-folder.ts';
import { isListedAddress } from './src/lib/addresses.ts';
import { basePath, outputFolder } from './src/lib/deployment.ts';
import { editionProse } from './src/lib/editions/prose-modules.ts';
import { prerenderInThreads } from './src/prerender/integration.ts';

/**
 * Vite wraps every import on demand in a helper that loads the styles of the module first. No module here has any,
 * and the helper would be 0.9 kB and a request of its own on every page: imports stay as they are written.
 */
const plainDynamicImports = {
  name: 'plain-dynamic-imports',
  configResolved: ({ command, plugins }) => {
    if (command !== 'build') return;
    const wrapping = plugins.findIndex(({ name }) => name === 'native:import-analysis-build');
    if (wrapping < 0)
      throw new Error(
        'astro.config.mjs: Vite no longer wraps imports as it did; see whether it must be kept from it.',
      );
    plugins.splice(wrapping, 1);
  },
  // Lists of what an import will load, which Astro asks for unless a plugin says otherwise, go with it.
  configEnvironment: () => ({ build: { modulePreload: false } }),
};

/**
 * The bundler makes a file of each module that pages share, and each file is a request with its head. What tables need
 * goes into one, without the modules that smaller pages need too.
 */
const sharedScripts = [
  { name: 'address-state', test: /\/src\/lib\/address-state\.ts$/, priority: 1 },
  {
    name: 'table',
    test: /\/src\/(islands\/(checkbox-menu|printed-address)|lib\/(addresses|ordering|table-state))\.ts$/,
  },
];

export default defineConfig({
  // A reserved example domain stands in until the site has one of its own; see "Deployment" in the README.
  site: process.env.SITE_URL ?? 'https://backend-atlas.example',
  base: basePath(),
  outDir: outputFolder(),
  trailingSlash: 'always',
  // What Astro remembers of the project's content would be wrong for another.
  ...(CONTENT_FOLDER !== PROJECT_CONTENT && { cacheDir: `${CONTENT_FOLDER}-cache` }),
  integrations: [
    mdx(),
    sitemap({ filter: (page) => isListedAddress(new URL(page).pathname) }),
    prerenderInThreads(),
  ],
  markdown: { syntaxHighlight: false },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--font-source-serif',
      fallbacks: ['Georgia', 'serif'],
      // A font that arrives late waits for the next page: nothing moves under the reader.
      display: 'optional',
      // For the same reason no face is needed that takes up as much room as the font.
      optimizedFallbacks: false,
      options: {
        variants: [{ src: ['./src/fonts/source-serif-4-600.woff2'], weight: 600, style: 'normal' }],
      },
    },
  ],
  // Enough pages at once that no thread waits for work.
  build: { assets: 'assets', inlineStylesheets: 'never', concurrency: 64 },
  vite: {
    plugins: [tailwindcss(), plainDynamicImports, editionProse(fileURLToPath(new URL('.', import.meta.url)))],
    // Scripts stay files of their own: cached once, and free of inline code for a strict security policy.
    build: {
      assetsInlineLimit: 0,
      // Astro marks prose with directives of its own and has read them before the bundler warns about each.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: sharedScripts } } } } },
    },
  },
});
