import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the built site. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** A build of the site: where its files are, and the path under which they are served. */
export interface BuiltSite {
  folder: string;
  /** With a slash at both ends. */
  base: string;
}

export const ROOT_SITE: BuiltSite = { folder: DIST, base: '/' };

/**
 * The site of a copy of the content, with a framework more, built for a sub-path by `npm run build:sub-path`. Inside
 * the project, because prose finds Astro's runtime from where it lies.
 */
export const SUB_PATH_COPY = fileURLToPath(new URL('../../dist-sub-path', import.meta.url));
export const SUB_PATH_SITE: BuiltSite = { folder: join(SUB_PATH_COPY, 'root/atlas'), base: '/atlas/' };

/** What that build has printed. */
export const BUILD_REPORT = join(SUB_PATH_COPY, 'build.log');

/** Where the two sites say that they are. */
export const ROOT_URL = 'https://backend-atlas.example/';
export const SUB_PATH_URL = 'https://host.example/atlas/';
