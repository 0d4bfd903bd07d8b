/** Where the site is built to and where it is served from, as the environment says. For the build, not for pages. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The path under which the site is served, with a slash at both ends however it is given: `atlas`, `/atlas`
 * and `/atlas/` are the same path, and nothing at all is the root.
 */
export function basePath(configured = process.env['BASE_PATH'] ?? ''): string {
  const path = configured.trim().replace(/^\/+|\/+$/g, '');
  return path === '' ? '/' : new URL(`https://site.example/${path}/`).pathname;
}

/** The folder into which the site is built. The tests of a sub-path build into one of their own. */
export const outputFolder = (configured = process.env['OUT_DIR'] ?? 'dist'): string =>
  resolve(ROOT, configured);
