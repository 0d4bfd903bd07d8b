/**
 * A framework is files in `content/`: one that is made up, added to a copy, has to be everywhere without a change in
 * `src/`. A real one is changed in the same copy, which the edition must not show. The copy is built once, beside the
 * site that the other tests look at.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { buildPages, checkCopy, copyContent, indexPages } from '../src/made-up-frameworks/build-copy.ts';
import { changeFramework } from '../src/made-up-frameworks/change-framework.ts';
import { serveFile } from './server/files.ts';
import { builtAddresses, htmlOf } from './site/built-site.ts';
import { capabilityTitle, frameworks, newestEdition } from './site/content.ts';
import { FaultLog } from './site/fault-log.ts';
import { Search } from './site/search.ts';

// The build takes longer than all of the tests: one worker has to do for them.
test.describe.configure({ mode: 'default' });

/** A framework with evidence of every kind; another seed makes up another one. */
const SEED = 15;

/** What the copy says of a real framework: a fact in words, a status on which scores rest, and a sentence. */
const CHANGED = 'django';
const LICENSE = 'Made-up-License-7';
const SENTENCE = 'A made-up sentence opens this page.';
const CHANGES = {
  facts: [
    { path: ['identity', 'license', 'value'], value: LICENSE },
    { path: ['capabilities', 'websockets', 'status'], value: 'built-in' },
  ],
  sentence: SENTENCE,
};

/** A build of some hundred pages, on a machine that is busy with other tests. */
const LONGEST_BUILD = 240_000;

const copy = { folder: '', dist: '', slug: '', name: '' };
let report = '';
let server: Server | undefined;

test.beforeAll(async () => {
  test.setTimeout(LONGEST_BUILD);
  const folder = fileURLToPath(new URL('../test-results/eleventh-framework', import.meta.url));
  const made = copyContent(folder, 1, SEED);
  Object.assign(copy, made.added[0], { folder, dist: made.dist });
  changeFramework(made, CHANGED, CHANGES);
  report = await checkCopy(made);
  await buildPages(made);
  await indexPages(made);
  const serving = createServer(
    (request, response) => void serveFile({ folder: made.dist, base: '/' }, request, response),
  );
  await new Promise<void>((resolve) => serving.listen(0, 'localhost', resolve));
  server = serving;
});

test.afterAll(() => {
  server?.close();
  if (copy.folder !== '') rmSync(copy.folder, { recursive: true, force: true });
});

const read = (path: string): string => readFileSync(join(copy.dist, path), 'utf8');
const filesIn = (folder: string): string[] => readdirSync(join(copy.dist, folder));

/** The part of a page between the tags of its main element. */
const mainIn = (html: string): string => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
const mainOf = (address: string): string => mainIn(read(`${address}index.html`));

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
  expect(report).toContain(`content/: ${frameworks.length + 1} frameworks, `);
  expect(report).toContain('no faults');
});

test('has its page, its comparison with every other, and its files', () => {
  expect(mainOf(`frameworks/${copy.slug}/`)).toContain(`<h1`);
  expect(read(`frameworks/${copy.slug}.md`)).toContain(`# ${copy.name}`);
  for (const { slug } of frameworks) {
    const pair = [slug, copy.slug].sort().join('-vs-');
    const built = ['/index.html', '.csv', '.json', '.md', '/brief/index.html'].filter((ending) =>
      existsSync(join(copy.dist, 'compare', pair + ending)),
    );
    expect(built, pair).toHaveLength(5);
    expect(filesIn(`embed/compare/${pair}`)).toEqual(['index.html']);
  }
});

test('stands in the table, the matrix and every ranking', () => {
  expect(mainOf('frameworks/')).toContain(`<tr data-slug="${copy.slug}"`);
  expect(mainOf('')).toContain(copy.name);
  expect(mainOf('compare/')).toMatch(new RegExp(`<th[^>]* data-slug="${copy.slug}"`));
  const useCases = filesIn('use-cases').filter((name) => !name.endsWith('.html'));
  expect(useCases.length).toBeGreaterThan(10);
  for (const useCase of useCases) expect(mainOf(`use-cases/${useCase}/`), useCase).toContain(copy.name);
});

test('stands in the API, the sitemap, the index for language models and the feeds', () => {
  const { files } = JSON.parse(read('api/v1/index.json')) as { files: { path: string }[] };
  const paths = files.map(({ path }) => path);
  expect(paths).toContain(`frameworks/${copy.slug}.json`);
  expect(paths.filter((path) => path.startsWith('compare/') && path.includes(copy.slug))).toHaveLength(
    frameworks.length,
  );
  expect(read('sitemap-0.xml')).toContain(`/frameworks/${copy.slug}/</loc>`);
  expect(read('llms.txt')).toContain(`/frameworks/${copy.slug}.md`);
  expect(read('llms-full.txt')).toContain(`# ${copy.name}`);
  expect(read('search-names.json')).toContain(`"${copy.name}"`);
  expect(read('changes.xml')).toContain(copy.name);
  expect(read(`frameworks/${copy.slug}/changes.xml`)).toContain('<feed');
});

test('is new since the last edition, which stays as it was published', () => {
  expect(mainOf('changes/')).toContain(copy.name);
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

  const kept = builtAddresses().filter((address) => address.startsWith(`/editions/${newestEdition}/`));
  const frozen = kept.filter((address) => barOf(mainIn(htmlOf(address))) !== '');
  expect(frozen.length).toBeGreaterThan(frameworks.length);
  const differing = frozen.filter(
    (address) => frozenPartOf(mainOf(address)) !== frozenPartOf(mainIn(htmlOf(address))),
  );
  expect(differing, 'pages that are not as they are without the change').toEqual([]);

  const address = `/editions/${newestEdition}/frameworks/${CHANGED}/`;
  const [part, before] = [frozenPartOf(mainOf(address)), wasLicense()];
  expect(part).toMatch(new RegExp(`id="fact-license"[\\s\\S]{0,200}${before}`));
  expect(part).not.toContain(LICENSE);
  expect(part).not.toContain(SENTENCE);
  expect(part).toContain('id="score-security"');
});

test("the edition's bar and the page of changes list exactly what has changed, old beside new", () => {
  const address = `/editions/${newestEdition}/frameworks/${CHANGED}/`;
  const [bar, without] = [barOf(mainOf(address)), barOf(mainIn(htmlOf(address)))];
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
    expect(mainOf(`evidence/${page}/`), page).toContain(copy.name);
  }
  expect(mainOf('sources/')).toContain(`/sources/${copy.slug}/`);
  expect(mainOf(`sources/${copy.slug}/`)).toContain(`${copy.slug}.example`);
});

test('leaves no page that counts the frameworks of before, and no link that leads nowhere', () => {
  const pages = readdirSync(copy.dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(
      (file) => file.endsWith('.html') && !file.startsWith('editions/') && !file.startsWith('pagefind/'),
    );
  expect(pages.length).toBeGreaterThan(200);
  const counting = pages.filter((page) => /\b(ten|10) backend|\b45 (pairs|comparisons)/i.test(read(page)));
  expect(counting).toEqual([]);
  const links = new Set(
    pages.flatMap((page) => [...read(page).matchAll(/ href="(\/[^"#?]*)/g)].map(([, link]) => link!)),
  );
  const broken = [...links].filter(
    (link) => !existsSync(join(copy.dist, link.endsWith('/') ? `${link}index.html` : link)),
  );
  expect(broken).toEqual([]);
});

test('is found by the search, and ranked by the decision helper', async ({ page, context }) => {
  const origin = `http://localhost:${(server!.address() as AddressInfo).port}`;
  const faults = new FaultLog(origin);
  faults.watch(context);
  await page.goto(`${origin}/search/?q=${copy.name}`);
  const search = Search.onPage(page);
  await search.hasFound(copy.name);
  expect(await search.pagesFound()).toContain(`/frameworks/${copy.slug}/`);
  await page.goto(`${origin}/search/?q=${copy.name.slice(0, -1)}x`);
  await expect(search.suggestion).toHaveText(copy.name.toLowerCase());
  await page.goto(`${origin}/decide/?w=cost:7`);
  await expect(page.locator('[data-answer]').getByRole('link', { name: copy.name })).toBeVisible();
  expect(faults.report()).toEqual([]);
});
