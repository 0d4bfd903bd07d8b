/** Builds both sites from nothing, with their search index, and weighs the index. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isRedirect } from '../page-weights/page-weights.ts';
import { readMainText, wordsWithin } from './main-text.ts';
import { COMPARED_PAGES, isRetold } from './pages.ts';
import { ROOT, SCRATCH, timeCommand } from './scratch.ts';
import { writeStarlightSite, type RetoldPage } from './starlight-site.ts';

/** A site that was built. */
export interface Build {
  folder: string;
  /** Seconds for the pages and the search index, each page built anew. */
  seconds: number;
  /** Bytes of what grows with the pages in the search index. */
  indexBytes: number;
}

/** Both sites, and how much they say. */
export interface Builds {
  ours: Build;
  theirs: Build;
  /** Pages that both sites have. */
  pages: number;
  /** Pages of them that both searches find. */
  searchedPages: number;
}

/** Most that the words of a page may differ: headings there are followed by the name of their link. */
const TOLERANCE = 0.05;

/** Builds our site, writes the other from it, and builds that. */
export async function buildBoth(): Promise<Builds> {
  console.log('Building our site …');
  const ours = buildOurs();
  const retold = readPages(ours.folder);
  console.log(`Building the Starlight site with the text of ${retold.length} pages …`);
  await writeStarlightSite(retold);
  const theirs = buildTheirs();
  checkTexts(retold, theirs.folder);
  const searchedPages = retold.filter(({ text }) => text.isSearched).length;
  return { ours, theirs, pages: retold.length, searchedPages };
}

function buildOurs(): Build {
  const folder = join(SCRATCH, 'ours');
  const environment = { OUT_DIR: folder, PAGEFIND_SITE: folder };
  const seconds =
    timeCommand(ROOT, ['node_modules/astro/bin/astro.mjs', 'build', '--force'], environment) +
    timeCommand(ROOT, ['node_modules/pagefind/lib/runner/bin.cjs'], environment);
  return { folder, seconds, indexBytes: weighIndex(folder) };
}

/** The other site makes its index in the same command. */
function buildTheirs(): Build {
  const folder = join(SCRATCH, 'dist');
  const seconds = timeCommand(SCRATCH, ['node_modules/astro/bin/astro.mjs', 'build', '--force']);
  return { folder, seconds, indexBytes: weighIndex(folder) };
}

function readPages(folder: string): RetoldPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .filter(isRetold)
    .sort()
    .flatMap((address) => {
      const page = readPage(folder, address);
      const text = isRedirect(page) ? null : readMainText(page);
      return text === null ? [] : [{ address, text }];
    });
}

const readPage = (folder: string, address: string): string =>
  readFileSync(join(folder, address, 'index.html'), 'utf8');

/** Engine and interface are the same files for one page or a thousand, and are left out. */
function weighIndex(folder: string): number {
  const index = join(folder, 'pagefind');
  return readdirSync(index, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(pf_\w+)$/.test(file))
    .reduce((bytes, file) => bytes + statSync(join(index, file)).size, 0);
}

/** @throws if a compared page of the other site is missing, or says less or more */
function checkTexts(pages: readonly RetoldPage[], folder: string): void {
  for (const { address } of COMPARED_PAGES) {
    const page = pages.find((one) => one.address === address);
    if (page === undefined) throw new Error(`Our site has no ${address}.`);
    if (!existsSync(join(folder, address, 'index.html')))
      throw new Error(`The Starlight site has no ${address}.`);
    const ours = wordsWithin(page.text.html, 'main').length;
    const theirs = wordsWithin(readPage(folder, address), 'main').length;
    if (Math.abs(theirs - ours) > ours * TOLERANCE) {
      throw new Error(`${address} has ${ours} words on our site, and ${theirs} on the Starlight site.`);
    }
  }
}
