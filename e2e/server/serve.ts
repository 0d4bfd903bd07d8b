/** Serves the built site to the browser tests: `node e2e/server/serve.ts <port>`. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { DIST } from '../site/dist.ts';
import { serveFile } from './files.ts';

const port = Number(process.argv[2]);

if (!existsSync(join(DIST, 'index.html'))) {
  console.error('There is no built site in dist/: run npm run build first.');
  process.exit(1);
}

createServer((request, response) => void serveFile(DIST, request, response)).listen(port, 'localhost');
