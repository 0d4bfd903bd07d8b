/**
 * Renders the pages of a build in several threads, one a core. Astro renders all of them in one, which with a hundred
 * frameworks and their fifty thousand files is most of the build. Its hooks let another prerenderer take the place of
 * its own; `astro-app.ts` says what that depends on besides.
 */
import { availableParallelism } from 'node:os';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { findEntry, loadApp, unlike } from './astro-app.ts';
import { routeName } from './messages.ts';
import { Threads } from './threads.ts';

/** More find nothing to do, since one thread goes through the pages and writes them. */
const MOST_THREADS = 4;

/** Where the modules that render are put, and the pages with the styles that the build finds for them. */
interface BuildParts {
  folder: string;
  pages: ReadonlyMap<string, { styles: unknown[] }>;
}

export function prerenderInThreads(): AstroIntegration {
  let parts: BuildParts | undefined;
  return {
    name: 'prerender-in-threads',
    hooks: {
      'astro:build:setup': ({ vite, pages }) => {
        const folder = vite.environments?.['prerender']?.build?.outDir;
        if (folder === undefined) throw unlike('its build names no folder for the modules that render');
        parts = { folder, pages };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((ownThread) => threadedPrerenderer(ownThread, () => parts!));
      },
    },
  };
}

/** @param ownThread Astro's prerenderer, which finds the paths */
function threadedPrerenderer(ownThread: AstroPrerenderer, parts: () => BuildParts): AstroPrerenderer {
  let threads: Threads | undefined;
  return {
    ...ownThread,
    name: 'threads',
    async setup() {
      await ownThread.setup?.();
      const { folder, pages } = parts();
      const entry = findEntry(folder);
      const { settings, logger } = (await loadApp(entry)).getOptions();
      const styles = new Map([...pages].map(([key, page]) => [key, { styles: page.styles }]));
      threads = new Threads(
        Math.min(availableParallelism(), MOST_THREADS),
        { entry, pages: styles, scripts: settings.scripts },
        (event) => logger.options.destination.write(event),
      );
    },
    async render({ url }, { routeData }) {
      const { status, headers, body } = await threads!.render(url, routeName(routeData));
      return new Response(body, { status, headers });
    },
    async teardown() {
      await threads?.stop();
      await ownThread.teardown?.();
    },
  };
}
