/**
 * Serves the built site to the browser tests: `node e2e/server/serve.ts <port>`. The build for a sub-path has the
 * next port to itself, so that a link which forgets the base leads nowhere. Both have axe
 * beside them.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { DIST, ROOT_SITE, SUB_PATH_SITE } from '../site/dist.ts';
import { AXE_PATH, serveAxe } from './axe-script.ts';
import { serveFile } from './files.ts';

const port = Number(process.argv[2]);

if (!existsSync(join(DIST, 'index.html'))) {
  console.error('There is no built site in dist/: run npm run build first.');
  process.exit(1);
}

for (const [offset, site] of [ROOT_SITE, SUB_PATH_SITE].entries()) {
  createServer((request, response) => {
    if (request.url === AXE_PATH) serveAxe(response);
    else void serveFile(site, request, response);
  }).listen(port + offset, 'localhost');
}
