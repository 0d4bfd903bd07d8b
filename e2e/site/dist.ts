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

/** The same site built for a sub-path, by `npm run build:sub-path`. */
export const SUB_PATH_SITE: BuiltSite = {
  folder: fileURLToPath(new URL('../../dist-sub-path', import.meta.url)),
  base: '/atlas/',
};
