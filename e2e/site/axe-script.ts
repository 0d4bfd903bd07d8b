/** The script of axe, which the test server has beside the site. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuiltSite } from './dist.ts';

/**
 * The folder of axe, served under a path that no page has. As a script of the site's own host, it is in a page in a
 * fifth of the time that the browser takes for the same text handed over by a test.
 */
export const AXE: BuiltSite = {
  folder: dirname(fileURLToPath(import.meta.resolve('axe-core/axe.min.js'))),
  base: '/axe-core/assets/',
};

/** Minified, because the browser reads it anew on every page. */
export const AXE_PATH = `${AXE.base}axe.min.js`;
