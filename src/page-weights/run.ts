/** Weighs the built pages, prints one table, and fails the build where a budget is broken. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { breachesOf, isRedirect, reportTable, weighKinds } from './page-weights.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Addresses on a site under a base path start with it; the files in `dist/` do not. */
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/$/, '');

function readFile(address: string): Buffer | null {
  const path = join(DIST, address.startsWith(`${base}/`) ? address.slice(base.length) : address);
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return existsSync(file) ? readFileSync(file) : null;
}

function listPages(): string[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .filter((address) => !isRedirect(readFile(address)?.toString() ?? ''));
}

function run(): number {
  if (!existsSync(DIST)) {
    console.error('There is no built site in dist/: run npm run build first.');
    return 1;
  }
  const reports = weighKinds(listPages(), readFile);
  const breaches = reports.flatMap(breachesOf);
  console.log('Page weights on a first visit, in kB (gzip):');
  console.log(reportTable(reports));
  for (const breach of breaches) console.error(`Too heavy: ${breach}`);
  return breaches.length === 0 ? 0 : 1;
}

process.exitCode = run();
