/**
 * The module that Astro makes to render a build's pages. Nobody but Astro is meant to load it, so what is used of it
 * stands here alone, and the build stops with a plain message where an Astro lacks it.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';

/** What is said while pages are rendered, as Astro's logger passes it on. */
interface LogDestination {
  write: (event: unknown) => void;
}

/** Where Astro's logger writes, and from which level on. */
export interface LogOptions {
  destination: LogDestination;
  level: string;
}

/** The options of a build, of which a thread's app takes a part. */
interface BuildOptions<Log> {
  /** Scripts that integrations put into every page. */
  settings: { scripts: unknown[] };
  logger: { options: Log };
}

/** The part of Astro's `BuildApp` that is used here. */
export interface BuildApp {
  manifest: { routes: readonly { routeData: RouteData }[] };
  getOptions: () => BuildOptions<LogOptions>;
  setOptions: (options: BuildOptions<Pick<LogOptions, 'destination'>>) => void;
  /** @param internals the pages with their styles, by Astro's own keys */
  setInternals: (internals: { pagesByKeys: ReadonlyMap<string, unknown> }) => void;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

const METHODS = ['getOptions', 'setOptions', 'setInternals', 'render'] as const;

/**
 * The address of the module among the files of a build.
 * @param folder where Astro puts the modules that render
 */
export function findEntry(folder: string): string {
  const file = readdirSync(folder).find((name) => /^prerender-entry\..+\.mjs$/.test(name));
  if (file === undefined) throw unlike(`${folder} holds no prerender-entry.*.mjs`);
  return pathToFileURL(join(folder, file)).href;
}

/** The app of a build. A thread has one of its own, the build's is the one that Astro has set up. */
export async function loadApp(entry: string): Promise<BuildApp> {
  return checkedApp(((await import(entry)) as { app?: Partial<BuildApp> }).app);
}

/** @throws if this is no app as Astro 7 makes it */
export function checkedApp(app: Partial<BuildApp> | undefined): BuildApp {
  const missing = METHODS.filter((method) => typeof app?.[method] !== 'function');
  if (missing.length > 0) throw unlike(`its app lacks ${missing.join(', ')}`);
  return app as BuildApp;
}

/** @param how what is missing */
export const unlike = (how: string): Error =>
  new Error(
    `src/prerender/ was written for another Astro: ${how}. Mend it, or take prerenderInThreads() out of astro.config.mjs: builds then take longer.`,
  );
