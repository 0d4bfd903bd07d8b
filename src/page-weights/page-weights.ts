/** What a first visit to a page loads, held against budgets. Pure: files come in through a function. */
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes in the kB of the budgets. */
const KILOBYTE = 1000;

/** Parts of a page that are weighed, in the order of the report. */
const PARTS = ['html', 'css', 'js', 'fonts', 'other', 'total'] as const;
type Part = (typeof PARTS)[number];

/** Weight of each part in kB, as the network carries it. */
export type Weights = Readonly<Record<Part, number>>;

/** The files of the built site by address: null where there is none. */
export type ReadFile = (address: string) => Buffer | null;

/** A kind of page: which addresses belong to it, and what a page of it may weigh. */
export interface PageKind {
  name: string;
  includes: (address: string) => boolean;
  /** Most kB a part may weigh; parts without a limit are only reported. */
  limits: Readonly<Partial<Record<Part, number>>>;
}

// Styles block the first paint on every page alike.
const EVERYWHERE = { css: 12 };

/**
 * A reader of text needs no application: the scripts open the search and switch the theme.
 * 50 kB in all arrive on a slow phone connection (400 kbit/s) in one second.
 * The one font is a subset with a single weight; a second file would break its limit.
 */
const TEXT = { ...EVERYWHERE, js: 3, fonts: 8, total: 50 };

/** The whole table is in the HTML, so that it can be read before and without any script. */
const TABLE = { ...EVERYWHERE, js: 8, html: 60, fonts: 8 };

/** Charts are drawn at build time; the planner has a script, and so has the register of sources. */
const EVIDENCE = { ...EVERYWHERE, js: 5, fonts: 8, total: 55 };

/** Every source once, some hundred more with each framework: a table like that of all frameworks. */
const REGISTER = { ...EVERYWHERE, js: 5, html: 60, fonts: 8 };

/** A frozen page, and above it the bar that names what has changed since. */
const EDITION = { ...TEXT, total: 55 };

/** Every changed fact stands in the HTML, old beside new. */
const CHANGES = { ...EVERYWHERE, js: 3, html: 60, fonts: 8 };

/** The helper ranks as a control moves, with the build's own functions and their data in the page. */
const DECISION = { ...EVERYWHERE, js: 12, html: 15, fonts: 8 };

/** A guest in someone else's page, who must not make it slow. */
const EMBED = { total: 20 };

/** All kinds of page, the first that fits counts. */
export const PAGE_KINDS: readonly PageKind[] = [
  { name: 'home and table', includes: (address) => /^\/(frameworks\/)?$/.test(address), limits: TABLE },
  { name: 'matrix', includes: (address) => address === '/compare/', limits: TABLE },
  { name: 'decision helper', includes: (address) => address === '/decide/', limits: DECISION },
  { name: 'register of sources', includes: (address) => address === '/sources/', limits: REGISTER },
  { name: 'evidence', includes: (address) => /^\/(evidence|sources)\//.test(address), limits: EVIDENCE },
  { name: 'edition', includes: (address) => /^\/editions\/[^/]+\/./.test(address), limits: EDITION },
  {
    name: 'changes',
    includes: (address) => /^\/(editions|changes)\//.test(address),
    limits: CHANGES,
  },
  { name: 'framework', includes: (address) => address.startsWith('/frameworks/'), limits: TEXT },
  { name: 'embed', includes: (address) => address.startsWith('/embed/compare/'), limits: EMBED },
  { name: 'comparison', includes: (address) => address.startsWith('/compare/'), limits: TEXT },
  { name: 'other text', includes: () => true, limits: TEXT },
];

/** Controls that load a part of their script when a reader turns to them, and what all of it may weigh. */
export interface PageControls {
  name: string;
  page: string;
  /** A page with the same frame and without the controls: what it loads is not theirs. */
  frame: string;
  /** Most kB. */
  limit: number;
}

export const PLANNER: PageControls = {
  name: 'the support planner',
  page: '/evidence/lifecycle/',
  frame: '/evidence/activity/',
  limit: 5,
};

/** A page that only sends the reader on weighs nothing worth a budget. */
export const isRedirect = (html: string): boolean => /<meta http-equiv="refresh"/i.test(html);

/**
 * Weighs everything a page loads at its start: what its HTML names, and the modules that its scripts import.
 * Modules loaded on demand do not count, and neither does the search that comes that way.
 * @throws if a file that the page names is missing
 */
export function weighPage(address: string, read: ReadFile): Weights {
  const html = need(address, address, read);
  const text = html.toString();
  const styles = attributesOf(text, 'link', 'href', /\brel="?stylesheet/);
  const fonts = [text, ...styles.map((style) => need(style, address, read).toString())].flatMap(fontsIn);
  const icons = attributesOf(text, 'link', 'href', /\brel="?icon/);
  // What only paper shows is lazy and out of sight on a screen: a browser asks for it when it prints.
  const pictures = attributesOf(text, 'img', 'src', /^(?!.*\bprint-only\b.*\blazy\b)/);
  const weigh = (addresses: readonly string[]): number =>
    sum([...new Set(addresses)].map((file) => compressedSize(file, need(file, address, read))));
  const parts = {
    html: compressedSize(address, html),
    css: weigh(styles),
    js: weigh(staticModules(scriptsOf(text), read)),
    fonts: weigh(fonts),
    other: weigh([...icons, ...pictures]),
  };
  return { ...parts, total: sum(Object.values(parts)) };
}

/**
 * Weighs the script of controls up to their first answer, in kB: what the page loads for them at its start, with every
 * module that it shares with other pages, and what that loads on demand. What the answer may load then does not count.
 */
export function weighControls({ page, frame }: PageControls, read: ReadFile): number {
  const modulesOf = (address: string): string[] =>
    staticModules(scriptsOf(need(address, address, read).toString()), read);
  const inFrame = new Set(modulesOf(frame));
  const atStart = modulesOf(page).filter((file) => !inFrame.has(file));
  const demanded = atStart.flatMap((file) =>
    pathsFrom(file, need(file, page, read).toString(), IMPORT_ON_DEMAND),
  );
  const files = new Set([...atStart, ...staticModules(demanded, read)]);
  return sum(
    [...files]
      .filter((file) => !inFrame.has(file))
      .map((file) => compressedSize(file, need(file, page, read))),
  );
}

/** The report's line on controls; `isBreach` where they weigh more than they may. */
export function reportControls(controls: PageControls, weight: number): { line: string; isBreach: boolean } {
  const { name, page, limit } = controls;
  const line = `Script of ${name} on ${page}, up to its first answer: ${weight.toFixed(2)} of ${limit} kB.`;
  return { line, isBreach: weight > limit };
}

const scriptsOf = (html: string): string[] => [
  ...attributesOf(html, 'script', 'src', /./),
  ...attributesOf(html, 'link', 'href', /\brel="?modulepreload/),
];

function need(file: string, page: string, read: ReadFile): Buffer {
  const content = read(file);
  if (content === null) throw new Error(`${page} loads ${file}, which the build did not write.`);
  return content;
}

/** Bytes on the wire, in kB. Fonts are compressed already, and hosts send them as they are. */
function compressedSize(address: string, content: Buffer): number {
  const bytes = /\.woff2?$/.test(address) ? content.length : gzipSync(content, { level: 9 }).length;
  return bytes / KILOBYTE;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Values of an attribute on the elements of a name whose tag fits; only files of the site itself. */
function attributesOf(html: string, name: string, attribute: string, fits: RegExp): string[] {
  // What stands in a template is not loaded.
  const loaded = html.replace(/<template\b[\s\S]*?<\/template>/g, '');
  const tags = loaded.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];
  const value = new RegExp(`\\b${attribute}="(/[^/"][^"]*)"`);
  return tags.filter((tag) => fits.test(tag)).flatMap((tag) => value.exec(tag)?.[1] ?? []);
}

const fontsIn = (css: string): string[] =>
  [...css.matchAll(/url\(["']?(\/[^"')]+\.woff2?)["']?\)/g)].map(([, address = '']) => address);

/** The modules with everything that they import at their start, once each. */
export function staticModules(entries: readonly string[], read: ReadFile): string[] {
  const found = new Set<string>();
  const queue = [...entries];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    if (found.has(address)) continue;
    found.add(address);
    queue.push(...pathsFrom(address, read(address)?.toString() ?? '', STATIC_IMPORT));
  }
  return [...found];
}

/** A static import or re-export of bundled code; `import(…)` is not one. */
const STATIC_IMPORT = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{},\s]+?from\s*)?["'](\.[^"']+)["']/g;
const IMPORT_ON_DEMAND = /\bimport\(\s*["'`](\.[^"'`]+)["'`]\s*\)/g;

/** What the statements in a module's source name, as addresses. */
const pathsFrom = (module: string, source: string, statement: RegExp): string[] =>
  [...source.matchAll(statement)].map(([, path = '']) => posix.resolve(posix.dirname(module), path));

/** A page with its weights. */
interface WeighedPage {
  address: string;
  weights: Weights;
}

/** All pages of one kind that the site has. */
export interface KindReport {
  kind: PageKind;
  pages: readonly WeighedPage[];
}

/** Weighs all pages, by kind; kinds without a page are left out. */
export function weighKinds(addresses: readonly string[], read: ReadFile): KindReport[] {
  const kindOf = (address: string): PageKind | undefined =>
    PAGE_KINDS.find(({ includes }) => includes(address));
  return PAGE_KINDS.map((kind) => ({
    kind,
    pages: addresses
      .filter((address) => kindOf(address) === kind)
      .map((address) => ({ address, weights: weighPage(address, read) })),
  })).filter(({ pages }) => pages.length > 0);
}

/** The page whose part weighs most. */
function heaviestBy(part: Part, pages: readonly WeighedPage[]): WeighedPage {
  return pages.reduce((heaviest, page) => (page.weights[part] > heaviest.weights[part] ? page : heaviest));
}

/** One line for each part that weighs more than its kind allows, with the page where it weighs most. */
export function breachesOf({ kind, pages }: KindReport): string[] {
  return PARTS.flatMap((part) => {
    const { address, weights } = heaviestBy(part, pages);
    const limit = kind.limits[part];
    if (limit === undefined || weights[part] <= limit) return [];
    return `${address} (${kind.name}): ${part} is ${weights[part].toFixed(2)} kB, the limit is ${limit} kB.`;
  });
}

/** The report: a line for the heaviest page of each kind, with the limit of each part and how much of it is used. */
export function reportTable(reports: readonly KindReport[]): string {
  const rows = reports.map(({ kind, pages }) => {
    const { address, weights } = heaviestBy('total', pages);
    return [kind.name, address, ...PARTS.map((part) => weightInWords(weights[part], kind.limits[part]))];
  });
  const table = [['kind', 'heaviest page', ...PARTS], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table
    .map((row) =>
      row
        .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function weightInWords(weight: number, limit: number | undefined): string {
  if (limit === undefined) return weight.toFixed(1);
  return `${weight.toFixed(1)} of ${limit} (${Math.round((weight / limit) * 100)}%)`;
}
