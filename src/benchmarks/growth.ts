/**
 * Measures how the site grows with the number of frameworks: `npm run bench:scale -- 100`, or 10, 30 and 100 one
 * after the other without a number. The frameworks beyond the real ones are made up and never touch `content/`.
 */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { markdownTable } from 'markdown-table';
import { provideChromium } from '../../e2e/browser/provide-chromium.ts';
import { serveFile } from '../../e2e/server/files.ts';
import { formatDecimal, formatWhole } from '../lib/formats.ts';
import { buildPages, checkCopy, copyContent, indexPages } from '../made-up-frameworks/build-copy.ts';
import { measureWaits, type Waits } from './growth-pages.ts';

const USUAL_COUNTS = [10, 30, 100];
const SEED = 1;
const REAL_FRAMEWORKS = 10;
// Inside the project, because prose finds Astro's runtime from where it lies.
const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/growth', import.meta.url));
const MEMORY_HOOK = new URL('report-memory.ts', import.meta.url).href;

interface Growth extends Waits {
  frameworks: number;
  pages: number;
  /** Pages and other files of the site, without the search index. */
  files: number;
  checkSeconds: number;
  buildSeconds: number;
  indexSeconds: number;
  /** Most memory of the build, in gigabytes. */
  memory: number;
  indexBytes: number;
  apiBytes: number;
  tableHtml: number;
  matrixHtml: number;
  pairHtml: number;
}

async function measureGrowth(frameworks: number): Promise<Growth> {
  const copy = copyContent(FOLDER, frameworks - REAL_FRAMEWORKS, SEED);
  const memoryFile = join(FOLDER, 'memory');
  const checkSeconds = await seconds(() => checkCopy(copy));
  process.env['MEMORY_REPORT'] = memoryFile;
  process.env['NODE_OPTIONS'] = `--import ${MEMORY_HOOK}`;
  const buildSeconds = await seconds(() => buildPages(copy));
  delete process.env['NODE_OPTIONS'];
  const files = filesUnder(copy.dist);
  const indexSeconds = await seconds(() => indexPages(copy));
  const { path } = provideChromium();
  const waits = await servedFrom(copy.dist, (origin) => measureWaits(origin, path));
  const html = (page: string): number => gzipSync(readFileSync(join(copy.dist, page, 'index.html'))).length;
  return {
    frameworks,
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    checkSeconds,
    buildSeconds,
    indexSeconds,
    memory: Number(readFileSync(memoryFile, 'utf8')) / 1e6,
    indexBytes: bytesUnder(join(copy.dist, 'pagefind')),
    apiBytes: bytesUnder(join(copy.dist, 'api')),
    tableHtml: html('frameworks'),
    matrixHtml: html('compare'),
    pairHtml: html('compare/django-vs-flask'),
    ...waits,
  };
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const bytesUnder = (folder: string): number =>
  filesUnder(folder).reduce((total, file) => total + statSync(file).size, 0);

async function servedFrom<Result>(
  folder: string,
  work: (origin: string) => Promise<Result>,
): Promise<Result> {
  const site = { folder, base: '/' };
  const server = createServer((request, response) => void serveFile(site, request, response));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  try {
    return await work(`http://localhost:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
  }
}

const inSeconds = (value: number): string => `${formatDecimal(value)} s`;
const inMilliseconds = (value: number): string => `${formatWhole(value)} ms`;
const inKilobytes = (bytes: number): string => `${formatDecimal(bytes / 1000)} kB`;
const inMegabytes = (bytes: number): string => `${formatDecimal(bytes / 1e6)} MB`;

const ROWS: readonly [string, (growth: Growth) => string][] = [
  ['Pages', ({ pages }) => formatWhole(pages)],
  ['Files in all', ({ files }) => formatWhole(files)],
  ['Content check', ({ checkSeconds }) => inSeconds(checkSeconds)],
  ['Build', ({ buildSeconds }) => inSeconds(buildSeconds)],
  ['Build, per page', ({ buildSeconds, pages }) => inMilliseconds((buildSeconds / pages) * 1000)],
  ['Search index', ({ indexSeconds }) => inSeconds(indexSeconds)],
  ['Most memory of the build', ({ memory }) => `${formatDecimal(memory)} GB`],
  ['Size of the search index', ({ indexBytes }) => inMegabytes(indexBytes)],
  ['Size of the API', ({ apiBytes }) => inMegabytes(apiBytes)],
  ['HTML of the table (gzip)', ({ tableHtml }) => inKilobytes(tableHtml)],
  ['HTML of the matrix (gzip)', ({ matrixHtml }) => inKilobytes(matrixHtml)],
  ['HTML of Django vs Flask (gzip)', ({ pairHtml }) => inKilobytes(pairHtml)],
  ['Table: controls work after', ({ tableReady }) => inMilliseconds(tableReady)],
  ['Table: sorted after', ({ sort }) => inMilliseconds(sort)],
  ['Table: filtered after', ({ filter }) => inMilliseconds(filter)],
  ['Matrix: loaded with two picked after', ({ matrix }) => inMilliseconds(matrix)],
  ['Matrix: one more picked after', ({ pick }) => inMilliseconds(pick)],
  ['Decision helper: ranked after', ({ decision }) => inMilliseconds(decision)],
];

const table = (all: readonly Growth[]): string =>
  markdownTable(
    [
      ['', ...all.map(({ frameworks }) => `${frameworks} frameworks`)],
      ...ROWS.map(([title, value]) => [title, ...all.map(value)]),
    ],
    { align: ['l', ...all.map(() => 'r')] },
  );

const given = process.argv.slice(2).map(Number);
if (given.some((count) => !Number.isInteger(count) || count < REAL_FRAMEWORKS)) {
  console.error(`Give numbers of frameworks, each ${REAL_FRAMEWORKS} or more: npm run bench:scale -- 100`);
  process.exit(1);
}
const measured: Growth[] = [];
for (const count of given.length > 0 ? given : USUAL_COUNTS) {
  console.log(`Building the site with ${count} frameworks…`);
  measured.push(await measureGrowth(count));
  // After each, because a hundred take minutes: what is measured is not lost where one gives up on the rest.
  console.log(table(measured));
}
rmSync(FOLDER, { recursive: true, force: true });
