/** The script of axe, which the test server has beside the site. */
import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { FOREVER } from '../../src/hosting/header-rules.ts';

/** Where the server has it; no page is there. */
export const AXE_PATH = '/axe-core/axe.min.js';

/** Minified, because the browser reads it anew on every page. */
const FILE = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

/**
 * Answers with axe. As a script of the site's own host, which the browser keeps, it is in a page in a fifth of the time
 * that the same text takes when a test hands it over.
 */
export function serveAxe(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': FOREVER });
  createReadStream(FILE).pipe(response);
}
