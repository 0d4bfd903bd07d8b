/**
 * Renders the pages of a build in several threads, one a core, and writes them there. Astro does both in one, which with
 * a hundred frameworks and their fifty thousand files is most of the build. Its hooks let another prerenderer take the
 * place of its own; `astro-app.ts` says what that depends on besides.
 */
import { availableParallelism } from 'node:os';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { findEntry, loadApp, unlike, type LogOptions } from './astro-app.ts';
import { routeName } from './messages.ts';
import { Threads } from './threads.ts';
import type { FilePlaces } from './written-files.ts';

/** More find nothing to do, since one thread goes through the pages. */
const MOST_THREADS = 4;

/** Where the modules that render are put, and the pages with the styles that the build finds for them. */
interface BuildParts {
  folder: string;
  pages: ReadonlyMap<string, { styles: unknown[] }>;
}

export function prerenderInThreads(): AstroIntegration {
  let places: FilePlaces | undefined;
  let parts: BuildParts | undefined;
  return {
    name: 'prerender-in-threads',
    hooks: {
      'astro:config:done': ({ config }) => {
        places = placesOf(config);
      },
      'astro:build:setup': ({ vite, pages }) => {
        const folder = vite.environments?.['prerender']?.build?.outDir;
        if (folder === undefined) throw unlike('its build names no folder for the modules that render');
        parts = { folder, pages };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((ownThread) => threadedPrerenderer(ownThread, () => ({ ...parts!, places: places! })));
      },
    },
  };
}

/** @throws if the build names its files otherwise than `written-files.ts` does */
function placesOf({ outDir, publicDir, base, build, adapter }: AstroConfig): FilePlaces {
  if (build.format !== 'directory' || adapter !== undefined)
    throw new Error('src/prerender/ writes static pages in folders of their own: see written-files.ts.');
  return { out: outDir.href, public: publicDir.href, base };
}

/** @param ownThread Astro's prerenderer, which finds the paths */
function threadedPrerenderer(
  ownThread: AstroPrerenderer,
  parts: () => BuildParts & { places: FilePlaces },
): AstroPrerenderer {
  let threads: Threads | undefined;
  let speak: (() => void) | undefined;
  return {
    ...ownThread,
    name: 'threads',
    async setup() {
      await ownThread.setup?.();
      const { folder, pages, places } = parts();
      const entry = findEntry(folder);
      const { settings, logger } = (await loadApp(entry)).getOptions();
      const styles = new Map([...pages].map(([key, page]) => [key, { styles: page.styles }]));
      threads = new Threads(
        Math.min(availableParallelism(), MOST_THREADS),
        { entry, pages: styles, scripts: settings.scripts, places },
        (event) => logger.options.destination.write(event),
      );
      speak = keepFromListing(logger.options);
    },
    async render({ url }, { routeData }) {
      const page = await threads!.render(url, routeName(routeData));
      // Astro writes nothing for an answer without a body.
      return page === null ? new Response(null) : new Response(page.body, page);
    },
    async teardown() {
      speak?.();
      await threads?.stop();
      await ownThread.teardown?.();
    },
  };
}

/**
 * Keeps Astro from a line for each file: it would say that none was created, because a thread has written it.
 * Warnings and errors are said as ever.
 * @returns what lets it speak again
 */
function keepFromListing(options: LogOptions): () => void {
  const { level } = options;
  if (level === 'info') options.level = 'warn';
  return () => {
    options.level = level;
  };
}
