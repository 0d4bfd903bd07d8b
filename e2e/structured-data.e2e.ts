/** What the built pages say of themselves for machines. Read from the files, without a browser. */
import { expect, test } from '@playwright/test';
import { isBuilt, readPage, sitemapAddresses, structuredDataOf } from './site/built-site.ts';

// In one worker: to read all pages takes longer than all the tests.
test.describe.configure({ mode: 'default' });

interface Node {
  '@type': string;
  [property: string]: unknown;
}

/** What each type must have for a machine to make use of it. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  TechArticle: ['headline', 'description', 'url', 'dateModified', 'license', 'publisher'],
  Dataset: ['name', 'description', 'url', 'dateModified', 'license', 'publisher', 'distribution'],
  DataDownload: ['encodingFormat', 'contentUrl'],
  Organization: ['name', 'url'],
  SoftwareApplication: ['name', 'url', 'applicationCategory'],
  BreadcrumbList: ['itemListElement'],
  ItemList: ['name', 'numberOfItems', 'itemListElement'],
  ListItem: ['position', 'name'],
};

/** All nodes of a graph, inner ones too. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (value === null || typeof value !== 'object') return [];
  const own = '@type' in value ? [value as Node] : [];
  return [...own, ...Object.values(value).flatMap(nodesIn)];
}

const typesOf = (address: string): string[] =>
  structuredDataOf(address).flatMap((data) => (data['@graph'] as Node[]).map((node) => node['@type']));

/** Which descriptions each kind of page must have. */
const EXPECTED: readonly [RegExp, string[]][] = [
  [/^\/frameworks\/.+/, ['TechArticle', 'BreadcrumbList']],
  [/^\/compare\/.+/, ['TechArticle', 'BreadcrumbList']],
  [/^\/use-cases\/.+/, ['TechArticle', 'BreadcrumbList']],
  [/^\/guide\/(?!what-is).+/, ['TechArticle', 'BreadcrumbList']],
  [/^\/evidence\/.+/, ['Dataset', 'BreadcrumbList']],
  [/^\/api\/$/, ['Dataset', 'BreadcrumbList']],
];

test('every page says what its kind calls for', () => {
  const kinds = new Set<RegExp>();
  for (const address of sitemapAddresses()) {
    const [pattern, types] = EXPECTED.find(([kind]) => kind.test(address)) ?? [];
    if (pattern && types) {
      kinds.add(pattern);
      expect(typesOf(address), address).toEqual(types);
    }
  }
  expect(kinds.size).toBe(EXPECTED.length);
});

test('every description has one context and all that its type requires', () => {
  const faults: string[] = [];
  for (const address of sitemapAddresses()) {
    for (const data of structuredDataOf(address)) {
      if (data['@context'] !== 'https://schema.org') faults.push(`${address}: no context`);
      for (const node of nodesIn(data)) {
        const required = REQUIRED[node['@type']];
        if (!required) faults.push(`${address}: unexpected ${node['@type']}`);
        for (const property of required ?? []) {
          const value = node[property];
          const isMissing =
            value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
          if (isMissing) faults.push(`${address}: ${node['@type']} without ${property}`);
        }
      }
    }
  }
  expect(faults).toEqual([]);
});

test('every address in them is whole and, on this site, leads to a page', () => {
  const faults: string[] = [];
  for (const address of sitemapAddresses()) {
    const site = new URL(readPage(address).canonical).origin;
    for (const node of structuredDataOf(address).flatMap(nodesIn)) {
      for (const property of ['url', 'item', 'contentUrl', 'license']) {
        const value = node[property];
        if (value === undefined) continue;
        if (typeof value !== 'string' || !URL.canParse(value))
          faults.push(`${address}: ${property} ${value}`);
        else if (new URL(value).origin === site && !isBuilt(new URL(value).pathname)) {
          faults.push(`${address} → ${value}: no such page`);
        }
      }
    }
  }
  expect(faults).toEqual([]);
});

test('the description of the page has its address, and the date of the data', () => {
  for (const address of sitemapAddresses()) {
    const { canonical } = readPage(address);
    for (const data of structuredDataOf(address)) {
      for (const node of data['@graph'] as Node[]) {
        if (node['@type'] === 'BreadcrumbList') continue;
        expect(node['url'], address).toBe(canonical);
        expect(node['dateModified'], address).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }
  }
});

test('rankings stand in the order of their places', () => {
  const lists = sitemapAddresses().flatMap((address) =>
    structuredDataOf(address)
      .flatMap(nodesIn)
      .filter((node) => node['@type'] === 'ItemList'),
  );
  expect(lists.length).toBeGreaterThan(20);
  for (const list of lists) {
    const places = (list['itemListElement'] as { position: number }[]).map(({ position }) => position);
    expect(places[0]).toBe(1);
    expect(places).toEqual(places.toSorted((first, second) => first - second));
    expect(places).toHaveLength(list['numberOfItems'] as number);
  }
});
