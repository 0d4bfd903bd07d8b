/** Weighs the built pages, prints one table, and fails the build where a budget is broken. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, outputFolder } from '../lib/deployment.ts';
import {
  breachesOf,
  isRedirect,
  PLANNER,
  reportControls,
  reportTable,
  weighControls,
  weighKinds,
} from './page-weights.ts';

const folder = outputFolder();

/** Addresses on a site under a base path start with it; the files in `dist/` do not. */
const base = basePath();

function readFile(address: string): Buffer | null {
  const path = join(folder, address.startsWith(base) ? address.slice(base.length - 1) : address);
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return existsSync(file) ? readFileSync(file) : null;
}

function listPages(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .filter((address) => !isRedirect(readFile(address)?.toString() ?? ''));
}

function run(): number {
  if (!existsSync(folder)) {
    console.error(`There is no built site in ${folder}: run npm run build first.`);
    return 1;
  }
  const reports = weighKinds(listPages(), readFile);
  const planner = reportControls(PLANNER, weighControls(PLANNER, readFile));
  const breaches = [...reports.flatMap(breachesOf), ...(planner.isBreach ? [planner.line] : [])];
  console.log('Page weights on a first visit, in kB (gzip):');
  console.log(reportTable(reports));
  console.log(planner.line);
  for (const breach of breaches) console.error(`Too heavy: ${breach}`);
  return breaches.length === 0 ? 0 : 1;
}

process.exitCode = run();
