/** Measures our site beside a Starlight site with the same text: `npm run bench -- --runs 5`. Writes `BENCHMARKS.md`. */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { provideChromium } from '../../e2e/browser/provide-chromium.ts';
import { buildBoth, type Build } from './builds.ts';
import { medians } from './figures.ts';
import {
  OUR_SEARCH,
  STARLIGHT_SEARCH,
  timeSearch,
  timeTable,
  type SearchParts,
  type SearchRun,
} from './interactions.ts';
import { pageLoader, type PageLoad } from './page-loads.ts';
import { COMPARED_PAGES, loadsOf } from './pages.ts';
import { figureTable, listFigures, writeReport, type Machine, type SiteFigures } from './report.ts';
import { prepareScratch, ROOT } from './scratch.ts';
import { serveSite, type ServedSite } from './serve.ts';

const DEFAULT_RUNS = '5';
const GIGABYTE = 2 ** 30;

/** A site while it is measured. */
interface MeasuredSite {
  build: Build;
  served: ServedSite;
  search: SearchParts;
}

function runsAskedFor(): number {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: DEFAULT_RUNS } } });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs is "${values.runs}": give a number from 1.`);
  return runs;
}

/** A port that is free now, for the debugger through which Lighthouse drives the browser. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The sites take turns, so that a busy minute of the machine meets both. */
async function measureLoads(
  sites: readonly MeasuredSite[],
  port: number,
  runs: number,
): Promise<PageLoad[][]> {
  const load = await pageLoader(port);
  const loads = sites.map(() => COMPARED_PAGES.map((): PageLoad[] => []));
  for (let run = 0; run < runs; run++) {
    console.log(`Loading pages, run ${run + 1} of ${runs} …`);
    for (const [position, page] of COMPARED_PAGES.entries()) {
      if (run >= loadsOf(page, runs)) continue;
      for (const [which, { served }] of sites.entries()) {
        loads[which]![position]!.push(await load(served.origin + page.address));
      }
    }
  }
  return loads.map((pages) => pages.map(medians));
}

async function repeat<Result extends object>(runs: number, measure: () => Promise<Result>): Promise<Result> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run++) results.push(await measure());
  return medians(results);
}

/** These take turns too. */
async function measureSearches(
  sites: readonly MeasuredSite[],
  browser: Browser,
  runs: number,
): Promise<SearchRun[]> {
  const searches = sites.map((): SearchRun[] => []);
  for (let run = 0; run < runs; run++) {
    for (const [which, { served, search }] of sites.entries()) {
      searches[which]!.push(await timeSearch(browser, served, search));
    }
  }
  return searches.map(medians);
}

async function measureSites(sites: readonly MeasuredSite[], browser: Browser, port: number, runs: number) {
  const loads = await measureLoads(sites, port, runs);
  console.log('Searching, sorting and filtering …');
  const searches = await measureSearches(sites, browser, runs);
  const figures = sites.map(({ build }, position): SiteFigures => ({
    loads: loads[position]!,
    search: searches[position]!,
    buildSeconds: build.seconds,
    indexBytes: build.indexBytes,
  }));
  const table = await repeat(runs, () => timeTable(browser, sites[0]!.served));
  return { ours: figures[0]!, theirs: figures[1]!, table };
}

function describeMachine(browser: Browser, loadBefore: number): Machine {
  return {
    day: new Date().toISOString().slice(0, 10),
    system: type(),
    processor: cpus()[0]?.model.trim() ?? 'unknown processor',
    cores: cpus().length,
    gigabytes: Math.round(totalmem() / GIGABYTE),
    node: process.version.slice(1),
    chromium: browser.version(),
    load: [loadBefore, loadavg()[0] ?? 0],
  };
}

async function run(): Promise<void> {
  const runs = runsAskedFor();
  const loadBefore = loadavg()[0] ?? 0;
  const { path: executablePath } = provideChromium();
  const versions = prepareScratch();
  const builds = await buildBoth();
  const sites: MeasuredSite[] = [
    { build: builds.ours, served: await serveSite(builds.ours.folder), search: OUR_SEARCH },
    { build: builds.theirs, served: await serveSite(builds.theirs.folder), search: STARLIGHT_SEARCH },
  ];
  const port = await freePort();
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath,
    // The sandbox refuses to start as root, which is who runs in a container.
    args: [`--remote-debugging-port=${port}`, '--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])],
  });
  try {
    const figures = await measureSites(sites, browser, port, runs);
    const measurements = {
      ...figures,
      pages: COMPARED_PAGES,
      builtPages: builds.pages,
      searchedPages: builds.searchedPages,
      runs,
      versions,
      machine: describeMachine(browser, loadBefore),
    };
    const file = join(ROOT, 'BENCHMARKS.md');
    const style = await resolveConfig(file);
    writeFileSync(file, await format(writeReport(measurements), { ...style, parser: 'markdown' }));
    console.log(`\n${figureTable(listFigures(measurements))}\n\nWritten to BENCHMARKS.md.`);
  } finally {
    await browser.close();
    for (const { served } of sites) served.close();
  }
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
