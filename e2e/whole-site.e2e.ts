/** What only shows when all pages are taken together. Read from the built files, without a browser. */
import { expect, test } from '@playwright/test';
import {
  builtAddresses,
  isBuilt,
  readPage,
  readRedirect,
  sitemapAddresses,
  type BuiltPage,
} from './site/built-site.ts';
import { frameworks, pairCount } from './site/content.ts';

let pages: BuiltPage[] = [];

test.beforeAll(() => {
  pages = builtAddresses()
    .filter((address) => readRedirect(address) === null)
    .map(readPage);
});

/** Values that occur more than once, with the pages that have them. */
function repeated(valueOf: (page: BuiltPage) => string): string[] {
  const owners = Map.groupBy(pages, valueOf);
  return [...owners]
    .filter(([, sharing]) => sharing.length > 1)
    .map(([value, sharing]) => `"${value}": ${sharing.map(({ address }) => address).join(', ')}`);
}

test('every page has a title and a description of its own', () => {
  expect(pages.filter(({ title, description }) => title === '' || description === '')).toEqual([]);
  expect(repeated(({ title }) => title)).toEqual([]);
  expect(repeated(({ description }) => description)).toEqual([]);
});

/** The page that search engines should take: of a frozen page, an embed or a brief, the live page that it repeats. */
const canonicalOf = (address: string): string =>
  address
    .replace(/^\/editions\/[^/]+\/(?=.)/, '/')
    .replace(/^\/embed(?=\/compare\/)/, '')
    .replace(/brief\/$/, '');

test('every canonical address is the page itself, or the live page that it repeats', () => {
  const wrong = pages.filter(
    ({ address, canonical }) =>
      address !== '/404.html' && new URL(canonical).pathname !== canonicalOf(address),
  );
  expect(wrong.map(({ address, canonical }) => `${address} → ${canonical}`)).toEqual([]);
});

test('the sitemap lists exactly the pages that search engines may list', () => {
  const listed = pages.filter(({ isUnlisted }) => !isUnlisted).map(({ address }) => address);
  expect(sitemapAddresses().toSorted()).toEqual(listed);
});

test('every framework and every pair has its page', () => {
  const addresses = pages.map(({ address }) => address);
  for (const { slug } of frameworks) expect(addresses).toContain(`/frameworks/${slug}/`);
  expect(addresses.filter((address) => /^\/compare\/[^/]+-vs-[^/]+\/$/.test(address))).toHaveLength(
    pairCount,
  );
});

test('every link inside the site leads to a page, and every anchor to an element', () => {
  const ids = new Map(pages.map((page) => [page.address, new Set(page.ids)]));
  const broken = pages.flatMap(({ address, links }) =>
    [...new Set(links)].flatMap((link) => {
      const { pathname, hash, origin } = new URL(link, `https://site.example${address}`);
      if (origin !== 'https://site.example') return [];
      if (!isBuilt(pathname)) return [`${address} → ${link}: no such page`];
      const anchor = decodeURIComponent(hash.slice(1));
      const isMissing = anchor !== '' && !ids.get(pathname)?.has(anchor);
      return isMissing ? [`${address} → ${link}: no such anchor`] : [];
    }),
  );
  expect(broken).toEqual([]);
});

test('no page has an id twice', () => {
  const twice = pages.flatMap(({ address, ids }) =>
    ids.filter((id, position) => ids.indexOf(id) !== position).map((id) => `${address}#${id}`),
  );
  expect(twice).toEqual([]);
});

test('every pair the other way round leads to its page at once', () => {
  const redirects = builtAddresses().flatMap((address) => readRedirect(address) ?? []);
  expect(redirects).toHaveLength(pairCount);
  for (const { address, target, canonical, delay } of redirects) {
    const [, first, second] = /^\/compare\/(.+)-vs-(.+)\/$/.exec(address) ?? [];
    expect(target).toBe(`/compare/${second}-vs-${first}/`);
    expect(new URL(canonical).pathname).toBe(target);
    expect(delay).toBe(0);
  }
});
