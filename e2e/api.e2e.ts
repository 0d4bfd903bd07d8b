/** The data as files: every file is there, every address in it leads somewhere, the examples work. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { builtAddresses, htmlOf, isBuilt, readRedirect } from './site/built-site.ts';
import { frameworkOf, frameworks, pairCount } from './site/content.ts';
import { DIST } from './site/dist.ts';

const ROOT = '/api/v1/';
const FRAMEWORK = frameworkOf('django');

const read = (path: string) => JSON.parse(readFileSync(join(DIST, ROOT, path), 'utf8'));

/** Every string in a document that is an address of the site. */
function ownAddresses(document: unknown, site: string): string[] {
  const found = new Set<string>();
  JSON.stringify(document, (_key, value) => {
    if (typeof value === 'string' && value.startsWith(site)) found.add(value);
    return value;
  });
  return [...found];
}

test('the index lists the files that the build wrote, no more and no fewer', () => {
  const written = readdirSync(join(DIST, ROOT), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.json') && !file.startsWith('schema/'));
  const listed = read('index.json').files.map(({ path }: { path: string }) => path);
  expect(listed.toSorted()).toEqual(written.toSorted());
  expect(written.filter((file) => file.startsWith('frameworks/'))).toHaveLength(frameworks.length);
  expect(written.filter((file) => file.startsWith('compare/'))).toHaveLength(pairCount);
});

test('every address in the files leads to a file or a page, and every anchor to an element', () => {
  const index = read('index.json');
  const site = new URL('/', index.url).href;
  const ids = new Map<string, Set<string>>();
  const idsOf = (address: string): Set<string> => {
    const known =
      ids.get(address) ?? new Set([...htmlOf(address).matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
    ids.set(address, known);
    return known;
  };
  const broken: string[] = [];
  let count = 0;
  for (const { path } of index.files as { path: string }[]) {
    for (const address of ownAddresses(read(path), site)) {
      const { pathname, hash } = new URL(address);
      count += 1;
      if (!isBuilt(pathname)) broken.push(`${path} → ${address}: no such file`);
      else if (hash !== '' && !idsOf(pathname).has(decodeURIComponent(hash.slice(1)))) {
        broken.push(`${path} → ${address}: no such anchor`);
      }
    }
  }
  expect(broken).toEqual([]);
  expect(count).toBeGreaterThan(1000);
});

test('a file says what the content says', () => {
  const { name, capabilities } = read(`frameworks/${FRAMEWORK.slug}.json`);
  expect(name).toBe(FRAMEWORK.name);
  const statuses = capabilities.map((fact: { capability: string; status: string }) => [
    fact.capability,
    fact.status,
  ]);
  expect(Object.fromEntries(statuses)).toEqual(FRAMEWORK.statuses);
});

test('files are served as JSON', async ({ request }) => {
  const response = await request.get(`${ROOT}index.json`);
  expect(response.headers()['content-type']).toContain('application/json');
  expect((await response.json()).version).toBe('v1');
});

test('the page lists the files, and its example in JavaScript runs as it stands', async ({ page }) => {
  await page.goto('/api/');
  for (const file of [
    'frameworks.json',
    'factors.json',
    'evidence/lifecycle.json',
    'compare/<a>-vs-<b>.json',
  ]) {
    await expect(page.getByRole('link', { name: file, exact: true })).toBeVisible();
  }
  const example = await page.getByLabel('JavaScript that reads a framework', { exact: true }).innerText();
  const site = new URL(read('index.json').url).origin;
  const lines = await page.evaluate(
    async (code) => {
      const logged: unknown[][] = [];
      const run = Object.getPrototypeOf(async () => {}).constructor('console', code);
      await run({ log: (...words: unknown[]) => logged.push(words) });
      return logged;
    },
    example.replace(site, ''),
  );
  expect(lines).toHaveLength(Object.keys(FRAMEWORK.statuses).length);
  for (const line of lines) expect(String(line[3])).toMatch(/^https?:/);
});

test('a line to copy lands on the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/api/');
  await page.getByRole('button', { name: 'Copy: Line that names the data' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Data: Backend Atlas, CC BY 4\.0, https?:/);
});

test('a line is selected where the clipboard is refused', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('/api/');
  await page.getByRole('button', { name: 'Copy: Line that names the data' }).click();
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toMatch(/^Data: Backend Atlas, CC BY 4\.0/);
});

test('a browser can search the site from its address bar', async ({ page, baseURL }) => {
  const pages = builtAddresses().filter(
    (address) => readRedirect(address) === null && !address.startsWith('/embed/compare/'),
  );
  for (const address of pages) {
    expect(htmlOf(address), address).toMatch(
      /<link rel="search" type="application\/opensearchdescription\+xml"[^>]* href="\/opensearch\.xml"/,
    );
  }
  await page.goto('/search/');
  const { fault, template, namespace } = await page.evaluate(async () => {
    const text = await (await fetch('/opensearch.xml')).text();
    const xml = new DOMParser().parseFromString(text, 'application/xml');
    return {
      fault: xml.querySelector('parsererror')?.textContent ?? null,
      template: xml.querySelector('Url[type="text/html"]')?.getAttribute('template') ?? '',
      namespace: xml.documentElement.namespaceURI,
    };
  });
  expect(fault).toBeNull();
  expect(namespace).toBe('http://a9.com/-/spec/opensearch/1.1/');
  const { pathname, search } = new URL(template.replace('{searchTerms}', encodeURIComponent(FRAMEWORK.name)));
  await page.goto(new URL(pathname + search, baseURL).href);
  await expect(page.getByRole('link', { name: FRAMEWORK.name, exact: true }).first()).toBeVisible();
});
