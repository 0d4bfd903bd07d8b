/**
 * A framework is files in `content/`: one that is made up, added to a copy, has to be everywhere without a change in
 * `src/`. A real one is changed in the same copy, which the edition must not show. The copy is the build for a
 * sub-path, beside the site that the other tests look at.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { expect, test as windowTest } from './fixtures.ts';
import { SUB_PATH_PORT } from './playwright.config.ts';
import { builtAddresses, builtFiles, htmlOf, isBuilt } from './site/built-site.ts';
import { capabilityTitle, frameworks, newestEdition } from './site/content.ts';
import { BUILD_REPORT, ROOT_SITE, ROOT_URL, SUB_PATH_SITE, SUB_PATH_URL } from './site/dist.ts';
import { CHANGED, eleventh, LICENSE, SENTENCE } from './site/eleventh-framework.ts';
import { Search } from './site/search.ts';

test.skip(!existsSync(SUB_PATH_SITE.folder), 'There is no build of it: run npm run build:sub-path.');

/** A file of the copy, by its path under the base. */
const read = (path: string): string => htmlOf(SUB_PATH_SITE.base + path, SUB_PATH_SITE);
const filesIn = (folder: string): string[] => readdirSync(join(SUB_PATH_SITE.folder, folder));

/** The part of a page between the tags of its main element. */
const mainIn = (html: string): string => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
const mainOf = (path: string): string => mainIn(read(path));

/** The same part of the site without the changes, at the root. */
const mainAtRoot = (path: string): string => mainIn(htmlOf(ROOT_SITE.base + path));

/** Some HTML of the copy with the addresses that it would have at the root. */
const movedToRoot = (html: string): string =>
  html.replaceAll(SUB_PATH_URL, ROOT_URL).replaceAll(`="${SUB_PATH_SITE.base}`, `="${ROOT_SITE.base}`);

const BAR = /<aside[^>]* aria-labelledby="edition-bar"[\s\S]*?<\/aside>/;

/** What an edition's page says of the changes since, and all the rest of it. */
const barOf = (main: string): string => BAR.exec(main)?.[0] ?? '';
const frozenPartOf = (main: string): string => main.replace(BAR, '');

const wordsOf = (html: string): string => html.replace(/<[^>]*>/g, '').trim();

/** The rows of the tables in some HTML, as the words of their cells. */
const rowsIn = (html: string): string[][] =>
  [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => wordsOf(cell)),
  );

/** The license that the edition states. */
function wasLicense(): string {
  const file = new URL(`../content/editions/${newestEdition}.json`, import.meta.url);
  const { content } = JSON.parse(readFileSync(file, 'utf8')) as EditionContent;
  return content.frameworks[CHANGED]!.facts.identity.license.value;
}

/** What is read of the file of an edition. */
interface EditionContent {
  content: { frameworks: Record<string, { facts: { identity: { license: { value: string } } } }> };
}

test('passes the content check', () => {
  const report = readFileSync(BUILD_REPORT, 'utf8');
  expect(report).toContain(`content/: ${frameworks.length + 1} frameworks, `);
  expect(report).toContain('no faults');
});

test('has its page, its comparison with every other, and its files', () => {
  expect(mainOf(`frameworks/${eleventh.slug}/`)).toContain(`<h1`);
  expect(read(`frameworks/${eleventh.slug}.md`)).toContain(`# ${eleventh.name}`);
  for (const { slug } of frameworks) {
    const pair = [slug, eleventh.slug].sort().join('-vs-');
    const built = ['/', '.csv', '.json', '.md', '/brief/'].filter((ending) =>
      isBuilt(`${SUB_PATH_SITE.base}compare/${pair}${ending}`, SUB_PATH_SITE),
    );
    expect(built, pair).toHaveLength(5);
    expect(filesIn(`embed/compare/${pair}`)).toEqual(['index.html']);
  }
});

test('stands in the table, the matrix and every ranking', () => {
  expect(mainOf('frameworks/')).toContain(`<tr data-slug="${eleventh.slug}"`);
  expect(mainOf('')).toContain(eleventh.name);
  expect(mainOf('compare/')).toMatch(new RegExp(`<th[^>]* data-slug="${eleventh.slug}"`));
  const useCases = filesIn('use-cases').filter((name) => !name.endsWith('.html'));
  expect(useCases.length).toBeGreaterThan(10);
  for (const useCase of useCases) expect(mainOf(`use-cases/${useCase}/`), useCase).toContain(eleventh.name);
});

test('stands in the API, the sitemap, the index for language models and the feeds', () => {
  const { files } = JSON.parse(read('api/v1/index.json')) as { files: { path: string }[] };
  const paths = files.map(({ path }) => path);
  expect(paths).toContain(`frameworks/${eleventh.slug}.json`);
  expect(paths.filter((path) => path.startsWith('compare/') && path.includes(eleventh.slug))).toHaveLength(
    frameworks.length,
  );
  expect(read('sitemap-0.xml')).toContain(`/frameworks/${eleventh.slug}/</loc>`);
  expect(read('llms.txt')).toContain(`/frameworks/${eleventh.slug}.md`);
  expect(read('llms-full.txt')).toContain(`# ${eleventh.name}`);
  expect(read('search-names.json')).toContain(`"${eleventh.name}"`);
  expect(read('changes.xml')).toContain(eleventh.name);
  expect(read(`frameworks/${eleventh.slug}/changes.xml`)).toContain('<feed');
});

test('is new since the last edition, which stays as it was published', () => {
  expect(mainOf('changes/')).toContain(eleventh.name);
  const [edition = ''] = filesIn('editions')
    .filter((name) => name !== 'index.html')
    .sort()
    .reverse();
  expect(filesIn(`editions/${edition}/frameworks`)).toHaveLength(frameworks.length);
});

test('a change of live content is on the live page, and in no part of the edition but its bar', () => {
  const live = mainOf(`frameworks/${CHANGED}/`);
  expect(live).toContain(LICENSE);
  expect(live).toContain(SENTENCE);
  expect(wordsOf(/<tr id="capability-websockets".*?<\/tr>/s.exec(live)?.[0] ?? '')).toContain('built-in');

  const kept = builtAddresses()
    .map((address) => address.slice(ROOT_SITE.base.length))
    .filter((path) => path.startsWith(`editions/${newestEdition}/`));
  const frozen = kept.filter((path) => barOf(mainAtRoot(path)) !== '');
  expect(frozen.length).toBeGreaterThan(frameworks.length);
  const differing = frozen.filter(
    (path) => movedToRoot(frozenPartOf(mainOf(path))) !== frozenPartOf(mainAtRoot(path)),
  );
  expect(differing, 'pages that are not as they are without the change').toEqual([]);

  const path = `editions/${newestEdition}/frameworks/${CHANGED}/`;
  const [part, before] = [frozenPartOf(mainOf(path)), wasLicense()];
  expect(part).toMatch(new RegExp(`id="fact-license"[\\s\\S]{0,200}${before}`));
  expect(part).not.toContain(LICENSE);
  expect(part).not.toContain(SENTENCE);
  expect(part).toContain('id="score-security"');
});

test("the edition's bar and the page of changes list exactly what has changed, old beside new", () => {
  const path = `editions/${newestEdition}/frameworks/${CHANGED}/`;
  const [bar, without] = [barOf(mainOf(path)), barOf(mainAtRoot(path))];
  const known = new Set(rowsIn(without).map(String));
  const changes = rowsIn(bar).filter((row) => row[0] !== 'Fact' && !known.has(String(row)));
  const [license = [], webSockets = [], ...others] = changes;
  expect(license).toEqual(['License', wasLicense(), LICENSE]);
  const [title, then = '', now = ''] = webSockets;
  expect(title).toBe(capabilityTitle('websockets'));
  expect(now).toMatch(/^built-in: /);
  expect(then.slice(then.indexOf(':'))).toBe(now.slice(now.indexOf(':')));
  expect(then).not.toBe(now);
  expect(others).toEqual([]);
  expect(rowsIn(bar)).toHaveLength(Math.max(known.size, 1) + 2);
  expect(bar).toContain('The prose has been edited.');

  const listed = rowsIn(mainOf('changes/'));
  for (const row of [license, webSockets]) expect(listed).toContainEqual(row);
});

test('stands in the evidence and the catalog of sources', () => {
  for (const page of ['activity', 'adoption', 'lifecycle', 'security']) {
    expect(mainOf(`evidence/${page}/`), page).toContain(eleventh.name);
  }
  expect(mainOf('sources/')).toContain(`/sources/${eleventh.slug}/`);
  expect(mainOf(`sources/${eleventh.slug}/`)).toContain(`${eleventh.slug}.example`);
});

test('leaves no page that counts the frameworks of before', () => {
  const pages = builtFiles(SUB_PATH_SITE).filter(
    (file) => file.endsWith('.html') && !file.startsWith('editions/') && !file.startsWith('pagefind/'),
  );
  expect(pages.length).toBeGreaterThan(200);
  const counting = pages.filter((page) => /\b(ten|10) backend|\b45 (pairs|comparisons)/i.test(read(page)));
  expect(counting).toEqual([]);
});

windowTest.describe('in a window', () => {
  windowTest.skip(!existsSync(SUB_PATH_SITE.folder), 'There is no build of it: run npm run build:sub-path.');
  windowTest.use({ baseURL: `http://localhost:${SUB_PATH_PORT}${SUB_PATH_SITE.base}` });

  windowTest('is found by the search, and ranked by the decision helper', async ({ page }) => {
    const { name, slug } = eleventh;
    await page.goto(`search/?q=${name}`);
    const search = Search.onPage(page);
    await search.hasFound(name);
    expect(await search.pagesFound()).toContain(`${SUB_PATH_SITE.base}frameworks/${slug}/`);
    await page.goto(`search/?q=${name.slice(0, -1)}x`);
    await expect(search.suggestion).toHaveText(name.toLowerCase());
    await page.goto('decide/?w=cost:7');
    await expect(page.locator('[data-answer]').getByRole('link', { name })).toBeVisible();
  });
});
