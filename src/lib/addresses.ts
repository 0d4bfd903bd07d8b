/**
 * Every address of the site is made here, so that a renamed page changes in one place.
 * Addresses are a contract: once published they stay, or redirect.
 */

const configuredBase: string = import.meta.env?.BASE_URL ?? '/';
const base = configuredBase.endsWith('/') ? configuredBase : `${configuredBase}/`;

/** The path under the site's base, for instance `withBase('compare/')`. */
export function withBase(path: string): string {
  return base + path.replace(/^\//, '');
}

/** The path of an address under the site's base: `/compare/` and `/docs/compare/` give `compare/`. */
export const pathUnderBase = (address: string): string => address.slice(base.length);

export const addresses = {
  home: () => withBase(''),
  frameworks: () => withBase('frameworks/'),
  framework: (slug: string) => withBase(`frameworks/${slug}/`),
  /** A framework's page as Markdown. */
  frameworkMarkdown: (slug: string) => withBase(`frameworks/${slug}.md`),
  compare: () => withBase('compare/'),
  /** The page of a pair, whichever way round the slugs are given. */
  pair: (first: string, second: string) => withBase(`compare/${pairId(first, second)}/`),
  /** The pair on one sheet of paper. */
  pairBrief: (first: string, second: string) => withBase(`compare/${pairId(first, second)}/brief/`),
  /** A file beside a comparison with what the page holds. */
  pairFile: (first: string, second: string, ending: 'csv' | 'json' | 'md') =>
    withBase(`compare/${pairId(first, second)}.${ending}`),
  guide: () => withBase('guide/'),
  guidePage: (slug: string) => withBase(`guide/${slug}/`),
  useCases: () => withBase('use-cases/'),
  useCase: (slug: string) => withBase(`use-cases/${slug}/`),
  /** The use case on one sheet of paper. */
  useCaseBrief: (slug: string) => withBase(`use-cases/${slug}/brief/`),
  decide: () => withBase('decide/'),
  evidence: () => withBase('evidence/'),
  evidencePage: (kind: EvidenceKind) => withBase(`evidence/${kind}/`),
  /** The published ends of support of a framework as calendar entries. */
  supportCalendar: (slug: string) => withBase(`evidence/lifecycle/${slug}.ics`),
  search: () => withBase('search/'),
  /** The catalog of all sources. */
  sources: () => withBase('sources/'),
  /** The sources of one framework's facts, each with every fact that rests on it. */
  frameworkSources: (slug: string) => withBase(`sources/${slug}/`),
  /** The addresses behind the records of the evidence files. */
  recordSources: () => withBase('sources/records/'),
  /** What could not be verified. */
  notVerified: () => withBase('sources/not-verified/'),
  editions: () => withBase('editions/'),
  /** An edition: its date, its hash, and what has changed since. */
  edition: (name: string) => withBase(`editions/${name}/`),
  editionFramework: (name: string, slug: string) => withBase(`editions/${name}/frameworks/${slug}/`),
  editionPair: (name: string, first: string, second: string) =>
    withBase(`editions/${name}/compare/${pairId(first, second)}/`),
  changes: () => withBase('changes/'),
  changesFeed: () => withBase('changes.xml'),
  frameworkChangesFeed: (slug: string) => withBase(`frameworks/${slug}/changes.xml`),
  methodology: () => withBase('methodology/'),
  about: () => withBase('about/'),
  /** The page on the API. */
  api: () => withBase('api/'),
  /** A file of the API, by its path inside the folder of the version. */
  apiFile: (path: string) => withBase(`api/v1/${path}`),
  /** The page that says how to embed a comparison. */
  embeds: () => withBase('embed/'),
  /** The bare comparison for an iframe. */
  embed: (first: string, second: string) => withBase(`embed/compare/${pairId(first, second)}/`),
  openSearch: () => withBase('opensearch.xml'),
  /** The QR code of the page at a path under the base, `compare/django-vs-flask/`, as a picture. */
  qrCode: (path: string) => withBase(`qr/${path.replace(/\/$/, '')}.svg`),
  /** The picture that a shared link of the page at a path under the base shows. */
  linkPicture: (path: string) => withBase(`link-pictures/${path.replace(/\/$/, '') || 'home'}.png`),
  /** The Markdown of all frameworks in one text, for language models. */
  llmsFull: () => withBase('llms-full.txt'),
  /** Names and aliases, for the search's suggestions. */
  searchNames: () => withBase('search-names.json'),
  /** Pagefind's files, written after the pages. */
  searchBundle: () => withBase('pagefind/'),
};

/** Anchors of facts. They are permanent, like the pages that they stand on. */
export const anchors = {
  source: (id: string) => `source-${id}`,
  /** The entry of a record's address; the key is `recordKey` of it. */
  record: (key: string) => `record-${key}`,
  capability: (id: string) => `capability-${id}`,
  group: (id: string) => `group-${id}`,
  identity: (fact: string) => `fact-${fact.replaceAll('_', '-')}`,
  claim: (kind: ClaimKind, id: string) => `${kind}-${id}`,
  user: (organization: string) => `user-${asSlug(organization)}`,
  /** A framework's part of a page on all frameworks. */
  part: (framework: string) => framework,
  advisory: (id: string) => `advisory-${asSlug(id)}`,
  /** An entry of a benchmark, by the name that the data set gives it. */
  benchmark: (entry: string) => `benchmark-${asSlug(entry)}`,
  /** One figure of a framework on a page of evidence. */
  figure: (framework: string, figure: string) => `${framework}-${figure}`,
  release: (cycle: string) => `release-${asSlug(cycle)}`,
  score: (factor: string) => `score-${factor}`,
  rule: (id: string) => `rule-${id}`,
  /** The passage of the methodology on facts that grow old. */
  aging: () => 'aging',
};

/** The kinds of evidence, each with its page. */
export const EVIDENCE_KINDS = ['lifecycle', 'benchmarks', 'security', 'adoption', 'activity'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export type ClaimKind =
  'benefit' | 'limitation' | 'best-for' | 'avoid-when' | 'performance' | 'upgrade' | 'article';

/**
 * The canonical id of a pair: both slugs in alphabetical order.
 * @throws if both slugs are the same, because a framework is not compared with itself
 */
export function pairId(first: string, second: string): string {
  if (first === second) throw new Error(`"${first}" cannot be compared with itself.`);
  return [first, second].sort().join('-vs-');
}

/** The address of the pair the other way round, which redirects. */
export function reversedPairId(first: string, second: string): string {
  return [first, second].sort().reverse().join('-vs-');
}

/** Lower-case words joined by hyphens, `C#` and `F#` spelled out: for anchors and address values. */
export function asSlug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('#', 'sharp')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Whether a path belongs in the sitemap: redirects, frozen pages, embeds, briefs, the search and the 404 page do not. */
export function isListedAddress(path: string): boolean {
  if (/\/editions\/[^/]+\/./.test(path) || /\/embed\/compare\//.test(path)) return false;
  const pair = /\/compare\/(?<first>[^/]+)-vs-(?<second>[^/]+)\/$/.exec(path)?.groups;
  if (pair) return pair['first']! < pair['second']!;
  return !/\/(404|search|brief)\/?$/.test(path);
}
