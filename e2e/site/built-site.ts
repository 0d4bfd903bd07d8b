/** The built site as files: which pages there are, and what stands in them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Config, Parser } from 'html-validate';
import { newestEdition } from './content.ts';
import { ROOT_SITE, type BuiltSite } from './dist.ts';

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

const parser = new Parser(await Config.defaultConfig().resolve());

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
  return { address, target, canonical: valueIn(html, 'link[rel="canonical"]', 'href'), delay: Number(delay) };
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
  const root = parser.parseHtml(htmlOf(address, site));
  const values = (selector: string, attribute: string): string[] =>
    root
      .querySelectorAll(selector)
      .map((element) => element.getAttributeValue(attribute))
      .filter((value) => value !== null);
  return {
    address,
    title: root.querySelector('title')?.textContent ?? '',
    description: values('meta[name="description"]', 'content')[0] ?? '',
    canonical: values('link[rel="canonical"]', 'href')[0] ?? '',
    isUnlisted: values('meta[name="robots"]', 'content').includes('noindex'),
    ids: values('[id]', 'id'),
    links: values('a[href]', 'href'),
  };
}

/** What a page says of itself for machines: the objects of its JSON-LD. Empty where it has none. */
export function structuredDataOf(address: string, site: BuiltSite = ROOT_SITE): Record<string, unknown>[] {
  const scripts = htmlOf(address, site).matchAll(
    /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g,
  );
  return [...scripts].map(([, text = '']) => JSON.parse(text) as Record<string, unknown>);
}

function valueIn(html: string, selector: string, attribute: string): string {
  return parser.parseHtml(html).querySelector(selector)?.getAttributeValue(attribute) ?? '';
}
