/**
 * What only shows when all pages are taken together, at the root of a host and under a sub-path. Read from the built
 * files, without a browser.
 */
import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import {
  builtAddresses,
  builtFiles,
  htmlOf,
  isBuilt,
  readPage,
  readRedirect,
  sitemapAddresses,
  type BuiltPage,
} from './site/built-site.ts';
import { frameworks } from './site/content.ts';
import { ROOT_SITE, SUB_PATH_SITE, type BuiltSite } from './site/dist.ts';
import { eleventh } from './site/eleventh-framework.ts';

// In one worker: to read all pages takes longer than all the tests.
test.describe.configure({ mode: 'default' });

let pages: BuiltPage[] = [];

/** Values that occur more than once, with the pages that have them. */
function repeated(valueOf: (page: BuiltPage) => string): string[] {
  const owners = Map.groupBy(pages, valueOf);
  return [...owners]
    .filter(([, sharing]) => sharing.length > 1)
    .map(([value, sharing]) => `"${value}": ${sharing.map(({ address }) => address).join(', ')}`);
}

/** The page that search engines should take: of a frozen page, an embed or a brief, the live page that it repeats. */
const canonicalOf = (path: string): string =>
  path
    .replace(/^editions\/[^/]+\/(?=.)/, '')
    .replace(/^embed\/(?=compare\/)/, '')
    .replace(/brief\/$/, '');

/** Addresses of the site that a page or a file names as text, whole: in feeds, data and the heads of pages. */
const wholeAddresses = (text: string, origin: string): string[] => [
  ...new Set(text.match(new RegExp(`${origin}[\\w/.~-]*`, 'g'))),
];

/** Texts beside the pages that name addresses of the site: data, documents, feeds. Lines of calendars are folded. */
const IS_TEXT = /^(?!pagefind\/|.*\bschema\/).*\.(csv|json|md|txt|xml)$/;

/** Pictures of shared links are drawn for the root alone. The page of the status 404 has no address of its own. */
const isElsewhere = (path: string, { base }: BuiltSite): boolean =>
  path === `${base}404/` ||
  (base !== ROOT_SITE.base &&
    path.endsWith('.png') &&
    (path.includes(eleventh.slug) || isBuilt(path.replace(base, ROOT_SITE.base))));

/** @param slugs of the frameworks that the site is about */
function checkSite(site: BuiltSite, slugs: readonly string[]): void {
  const { base } = site;
  const pairCount = (slugs.length * (slugs.length - 1)) / 2;

  test.beforeAll(() => {
    pages = builtAddresses(site)
      .filter((address) => readRedirect(address, site) === null)
      .map((address) => readPage(address, site));
  });

  test('every page has a title and a description of its own', () => {
    expect(pages.filter(({ title, description }) => title === '' || description === '')).toEqual([]);
    expect(repeated(({ title }) => title)).toEqual([]);
    expect(repeated(({ description }) => description)).toEqual([]);
  });

  test('every canonical address is the page itself, or the live page that it repeats', () => {
    const wrong = pages.filter(
      ({ address, canonical }) =>
        address !== `${base}404.html` &&
        new URL(canonical).pathname !== base + canonicalOf(address.slice(base.length)),
    );
    expect(wrong.map(({ address, canonical }) => `${address} → ${canonical}`)).toEqual([]);
  });

  test('the search finds every page that says what kind it is', () => {
    const searched = pages.filter(({ address }) => htmlOf(address, site).includes('data-pagefind-body'));
    const { languages } = JSON.parse(htmlOf(`${base}pagefind/pagefind-entry.json`, site)) as {
      languages: { en: { page_count: number } };
    };
    expect(languages.en.page_count).toBe(searched.length);
  });

  test('the sitemap lists exactly the pages that search engines may list', () => {
    const listed = pages.filter(({ isUnlisted }) => !isUnlisted).map(({ address }) => address);
    expect(sitemapAddresses(site).toSorted()).toEqual(listed);
  });

  test('every framework and every pair has its page', () => {
    const addresses = pages.map(({ address }) => address);
    for (const slug of slugs) expect(addresses).toContain(`${base}frameworks/${slug}/`);
    const pairs = addresses.filter((address) =>
      /^compare\/[^/]+-vs-[^/]+\/$/.test(address.slice(base.length)),
    );
    expect(pairs).toHaveLength(pairCount);
  });

  test('every link inside the site leads to a page, and every anchor to an element', () => {
    const ids = new Map(pages.map((page) => [page.address, new Set(page.ids)]));
    const broken = pages.flatMap(({ address, links }) =>
      [...new Set(links)].flatMap((link) => {
        const { pathname, hash, origin } = new URL(link, `https://site.example${address}`);
        if (origin !== 'https://site.example') return [];
        if (!isBuilt(pathname, site)) return [`${address} → ${link}: no such page`];
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

  test('every whole address of the site, in pages and files alike, begins with its base and leads somewhere', () => {
    const { origin } = new URL(pages[0]!.canonical);
    const texts = [
      ...pages.map(({ address }) => [address, htmlOf(address, site)] as const),
      ...builtFiles(site)
        .filter((file) => IS_TEXT.test(file))
        .map((file) => [base + file, htmlOf(base + file, site)] as const),
    ];
    const broken = texts.flatMap(([address, text]) =>
      wholeAddresses(text, origin)
        .map((whole) => new URL(whole).pathname)
        .filter((path) => !isBuilt(path, site) && !isElsewhere(path, site))
        .map((path) => `${address} → ${path}`),
    );
    expect(broken).toEqual([]);
  });

  test('every pair and every brief the other way round leads to its page at once', () => {
    const redirects = builtAddresses(site).flatMap((address) => readRedirect(address, site) ?? []);
    expect(redirects).toHaveLength(2 * pairCount);
    for (const { address, target, canonical, delay } of redirects) {
      const [, first, second, brief] =
        /^compare\/(.+)-vs-([^/]+)\/(brief\/)?$/.exec(address.slice(base.length)) ?? [];
      expect(target).toBe(`${base}compare/${second}-vs-${first}/${brief ?? ''}`);
      expect(isBuilt(target, site), target).toBe(true);
      expect(new URL(canonical).pathname).toBe(target);
      expect(delay).toBe(0);
    }
  });
}

const slugs = frameworks.map(({ slug }) => slug);

test.describe('at the root', () => checkSite(ROOT_SITE, slugs));

test.describe('under a sub-path', () => {
  test.skip(!existsSync(SUB_PATH_SITE.folder), 'There is no build for it: run npm run build:sub-path.');
  checkSite(SUB_PATH_SITE, [...slugs, eleventh.slug]);
});
