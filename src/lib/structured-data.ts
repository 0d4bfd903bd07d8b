/** What a page tells machines about itself: schema.org descriptions as JSON-LD. Pure: addresses come in absolute. */
import type {
  BreadcrumbList,
  Dataset as DatasetDescription,
  ItemList,
  SoftwareApplication,
  TechArticle,
} from 'schema-dts';

const SITE_NAME = 'Backend Atlas';
const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

/** A framework that a page is about. */
interface DescribedFramework {
  name: string;
  /** Home page of the project. */
  website: string;
}

/** A list of frameworks by rank. */
export interface RankedList {
  name: string;
  /** Equal ranks share a position. */
  entries: readonly { name: string; url: string; position: number }[];
}

/** What a page is about, beside its place in the site. Addresses may be relative to the page. */
export type PageSubject =
  | { kind: 'frameworks'; frameworks: readonly DescribedFramework[] }
  | { kind: 'rankings'; lists: readonly RankedList[] }
  /** Addresses of the JSON files that hold the data. */
  | { kind: 'data'; files: readonly string[] };

/** A step on the way to the page; the last one, the page itself, has no address. */
interface Step {
  label: string;
  href?: string;
}

export interface DescribedPage {
  title: string;
  description: string;
  /** Canonical address. */
  url: string;
  /** Address of the start page. */
  home: string;
  /** The day of the data, YYYY-MM-DD. */
  dataDate: string;
  /** The way from the start page, this page last. */
  steps: readonly Step[];
  subject: PageSubject | undefined;
}

/** A page's descriptions in one graph. */
export interface StructuredData {
  '@context': 'https://schema.org';
  '@graph': (BreadcrumbList | TechArticle | DatasetDescription | ItemList)[];
}

/** Describes a page; null where there is nothing to say. */
export function structuredData(page: DescribedPage): StructuredData | null {
  const graph = [...subjectOf(page), ...breadcrumbs(page)];
  return graph.length === 0 ? null : { '@context': 'https://schema.org', '@graph': graph };
}

function subjectOf(page: DescribedPage): StructuredData['@graph'] {
  const { subject } = page;
  if (subject === undefined) return [];
  if (subject.kind === 'frameworks') return [{ ...article(page), about: subject.frameworks.map(software) }];
  if (subject.kind === 'rankings') {
    return [{ ...article(page), mainEntity: subject.lists.map((list) => itemList(page, list)) }];
  }
  return [dataset(page, subject.files)];
}

const absolute = ({ url }: DescribedPage, address: string): string => new URL(address, url).href;

/** What every description of a page's content says. */
const common = (page: DescribedPage) => ({
  description: page.description,
  url: page.url,
  dateModified: page.dataDate,
  license: LICENSE,
  publisher: { '@type': 'Organization', name: SITE_NAME, url: page.home } as const,
});

const article = (page: DescribedPage) =>
  ({ '@type': 'TechArticle', headline: page.title, ...common(page) }) as const satisfies TechArticle;

const software = ({ name, website }: DescribedFramework) =>
  ({
    '@type': 'SoftwareApplication',
    name,
    url: website,
    applicationCategory: 'DeveloperApplication',
  }) as const satisfies SoftwareApplication;

const itemList = (page: DescribedPage, { name, entries }: RankedList) =>
  ({
    '@type': 'ItemList',
    name,
    numberOfItems: entries.length,
    itemListElement: entries.map((entry) => ({
      '@type': 'ListItem',
      position: entry.position,
      name: entry.name,
      url: absolute(page, entry.url),
    })),
  }) as const satisfies ItemList;

const dataset = (page: DescribedPage, files: readonly string[]) =>
  ({
    '@type': 'Dataset',
    name: `${SITE_NAME}: ${page.title}`,
    ...common(page),
    isAccessibleForFree: true,
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: absolute(page, file),
    })),
  }) as const satisfies DatasetDescription;

/** The way to the page; a page without a way, or with one step, has none. */
function breadcrumbs(page: DescribedPage): BreadcrumbList[] {
  if (page.steps.length < 2) return [];
  const itemListElement = page.steps.map(({ label, href }, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    name: label,
    ...(href !== undefined && { item: absolute(page, href) }),
  }));
  return [{ '@type': 'BreadcrumbList', itemListElement }];
}

/** Characters that could end a script element, open a comment in it, or end a line of a script. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** The text for a script element: the same data, with nothing in it that HTML could read as markup. */
export function scriptText(data: unknown): string {
  return JSON.stringify(data).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
