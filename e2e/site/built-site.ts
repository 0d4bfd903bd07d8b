/** The built site as files: which pages there are, and what stands in them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { newestEdition } from './content.ts';
import { ROOT_SITE, type BuiltSite } from './dist.ts';
import { elementsOf, type PageElement } from './page-elements.ts';

/** One page as its HTML file has it. */
export interface BuiltPage {
  address: string;
  title: string;
  description: string;
  canonical: string;
  /** Whether search engines are asked to leave it out. */
  isUnlisted: boolean;
  ids: readonly string[];
  /** Targets of all links. */
  links: readonly string[];
}

/** A page that only sends the reader on. */
export interface Redirect {
  address: string;
  target: string;
  canonical: string;
  /** Seconds that the reader has to wait. */
  delay: number;
}

/** The file of an address with the site's base; an address outside the base has none. */
function fileOf(address: string, { folder, base }: BuiltSite): string | null {
  if (!address.startsWith(base)) return null;
  const path = address.slice(base.length);
  return join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

/** Paths in the sitemap, in its order. */
export function sitemapAddresses(site: BuiltSite = ROOT_SITE): string[] {
  return locationsIn(`${site.base}sitemap-index.xml`, site)
    .flatMap((sitemap) => locationsIn(new URL(sitemap).pathname, site))
    .map((location) => new URL(location).pathname);
}

function locationsIn(address: string, site: BuiltSite): string[] {
  const file = fileOf(address, site);
  // Without a build there are no pages; the server then says what to do.
  const xml = file !== null && existsSync(file) ? readFileSync(file, 'utf8') : '';
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location = '']) => location);
}

/** Paths of all files under the site's folder. */
export const builtFiles = ({ folder }: BuiltSite): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));

/** Addresses of all HTML files, those of the search index left out. */
export function builtAddresses(site: BuiltSite = ROOT_SITE): string[] {
  return builtFiles(site)
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) => `${site.base}${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/** Where a page is cited: in the newest edition if that keeps it. */
export function permanentPath(address: string): string {
  const frozen = `/editions/${newestEdition}${address}`;
  return isBuilt(frozen) ? frozen : address;
}

/**
 * The HTML of a page, or the text of any other file.
 * @throws if there is none
 */
export function htmlOf(address: string, site: BuiltSite = ROOT_SITE): string {
  return readFileSync(fileOf(address, site) ?? address, 'utf8');
}

/** Whether an address leads to a file, be it a page or not. */
export function isBuilt(address: string, site: BuiltSite = ROOT_SITE): boolean {
  const file = fileOf(address, site);
  return file !== null && existsSync(file) && statSync(file).isFile();
}

/** Reads a page that only sends the reader on, or gives null for any other. */
export function readRedirect(address: string, site: BuiltSite = ROOT_SITE): Redirect | null {
  const html = htmlOf(address, site);
  const [, delay, target] = /<meta http-equiv="refresh" content="(\d+);\s*url=([^"]+)">/.exec(html) ?? [];
  if (target === undefined) return null;
  return { address, target, canonical: parsePage(address, site).canonical, delay: Number(delay) };
}

/** Pages that were read before: many tests look at every page, and none changes one. */
const knownPages = new Map<string, BuiltPage>();

/** Reads a page. */
export function readPage(address: string, site: BuiltSite = ROOT_SITE): BuiltPage {
  const file = join(site.folder, address);
  const page = knownPages.get(file) ?? parsePage(address, site);
  knownPages.set(file, page);
  return page;
}

function parsePage(address: string, site: BuiltSite): BuiltPage {
  const elements = elementsOf(htmlOf(address, site));
  const values = (attribute: string, isMeant: (element: PageElement) => boolean = () => true): string[] =>
    elements
      .filter(isMeant)
      .map(({ attributes }) => attributes.get(attribute))
      .filter((value) => value !== undefined);
  const metadata = (wanted: string): string[] =>
    values('content', ({ attributes }) => attributes.get('name') === wanted);
  return {
    address,
    title: elements.find(({ name }) => name === 'title')?.text ?? '',
    description: metadata('description')[0] ?? '',
    canonical: values('href', ({ attributes }) => attributes.get('rel') === 'canonical')[0] ?? '',
    isUnlisted: metadata('robots').includes('noindex'),
    ids: values('id'),
    links: values('href', ({ name }) => name === 'a'),
  };
}

/** What a page says of itself for machines: the objects of its JSON-LD. Empty where it has none. */
export function structuredDataOf(address: string, site: BuiltSite = ROOT_SITE): Record<string, unknown>[] {
  const scripts = htmlOf(address, site).matchAll(
    /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g,
  );
  return [...scripts].map(([, text = '']) => JSON.parse(text) as Record<string, unknown>);
}
