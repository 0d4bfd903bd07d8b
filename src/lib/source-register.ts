/** Every source of the site once, with everything that rests on it. */
import { addresses, anchors } from './addresses.ts';
import type { Dataset, Source } from './dataset.ts';
import { placedFacts, type FactPlace } from './placed-facts.ts';
import { proseCitations } from './prose-citations.ts';
import { recordCitations, type RecordCitation } from './record-citations.ts';
import { addressInWords, hostOf, normalizedAddress, recordKey } from './source-address.ts';

/** A page of prose that cites sources. */
export interface ProsePage {
  /** Name of the page. */
  page: string;
  address: string;
  /** The text of the page as its file has it. */
  prose: string;
  /** Whether the page lists all sources of a framework; others list only what they cite. */
  isFramework: boolean;
}

/** One document, however many facts cite it and under however many ids. */
export interface RegisteredSource {
  /** The address by which it is known to be one document. */
  key: string;
  /** Where a reader can open it. */
  url: string;
  title: string;
  publisher: string;
  /** Whether nobody recorded a publisher, so that the name of the host stands in its place. */
  isHost: boolean;
  /** Day or month that it carries, null if none is recorded. */
  published: string | null;
  /** The newest day or month on which a copy was read, null if none is recorded. */
  seen: string | null;
  /** Ids under which files of facts cite it. */
  ids: string[];
  /** Whether a record of the evidence names its address. */
  isRecord: boolean;
  /** Address of its entry, with the facts that rest on it. */
  entry: string;
  /** The facts and passages that rest on it, once each. */
  uses: FactPlace[];
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Address of the entry of a source that a file of facts lists. */
export const entryOfSource = ({ framework, id }: Pick<Source, 'framework' | 'id'>): string =>
  `${addresses.frameworkSources(framework)}#${anchors.source(id)}`;

/** Address of the entry of an address that a record names. */
export const entryOfRecord = (url: string): string =>
  `${addresses.recordSources()}#${anchors.record(recordKey(url))}`;

/** All sources by publisher, then by title. */
export function sourceRegister(dataset: Dataset, pages: readonly ProsePage[]): RegisteredSource[] {
  const register = new Map<string, RegisteredSource>();
  for (const source of dataset.sources.values()) addSource(register, source);
  for (const citation of recordCitations(dataset)) addRecord(register, citation);
  for (const { sources, place } of factUses(dataset, pages)) {
    for (const id of sources) addUse(sourceById(dataset, register, id), place);
  }
  return [...register.values()].sort(
    (first, second) =>
      collator.compare(first.publisher, second.publisher) || collator.compare(first.title, second.title),
  );
}

/** The sources that a framework's file lists, in its order. */
export function sourcesOfFramework(
  register: readonly RegisteredSource[],
  sources: readonly Source[],
): { source: Source; registered: RegisteredSource }[] {
  const byId = new Map(register.flatMap((entry) => entry.ids.map((id) => [id, entry] as const)));
  return sources.flatMap((source) => {
    const registered = byId.get(source.id);
    return registered ? [{ source, registered }] : [];
  });
}

/** What rests on a source, page by page in the order of first use. */
export function usesByPage(uses: readonly FactPlace[]): { page: string; uses: FactPlace[] }[] {
  return [...Map.groupBy(uses, ({ page }) => page)].map(([page, places]) => ({ page, uses: places }));
}

function addSource(register: Map<string, RegisteredSource>, source: Source): void {
  const key = normalizedAddress(source.url);
  const known = register.get(key);
  if (known) {
    known.ids.push(source.id);
    known.published = newest(known.published, source.published);
    known.seen = newest(known.seen, source.seen);
    return;
  }
  const { url, title, publisher, published, seen, id } = source;
  const entry = entryOfSource(source);
  register.set(key, {
    key,
    url,
    title,
    publisher,
    isHost: false,
    published,
    seen,
    ids: [id],
    isRecord: false,
    entry,
    uses: [],
  });
}

function addRecord(register: Map<string, RegisteredSource>, citation: RecordCitation): void {
  const key = normalizedAddress(citation.url);
  const { url, title, published, seen, place } = citation;
  const known = register.get(key) ?? {
    key,
    url,
    title: title ?? addressInWords(url),
    publisher: hostOf(url),
    isHost: true,
    published: null,
    seen: null,
    ids: [],
    isRecord: true,
    entry: entryOfRecord(url),
    uses: [],
  };
  register.set(key, known);
  known.isRecord = true;
  known.published = newest(known.published, published);
  known.seen = newest(known.seen, seen);
  addUse(known, place);
}

/** Everything that cites sources by id: facts, and prose by its headings. */
function factUses(dataset: Dataset, pages: readonly ProsePage[]): { sources: string[]; place: FactPlace }[] {
  const facts = dataset.frameworks.flatMap((framework) =>
    placedFacts(dataset, framework).map(({ sources, page, label, address }) => ({
      sources,
      place: { page, label, address },
    })),
  );
  return [...facts, ...pages.flatMap(proseUses)];
}

function proseUses({
  page,
  address,
  prose,
  isFramework,
}: ProsePage): { sources: string[]; place: FactPlace }[] {
  const parts = proseCitations(prose);
  if (!isFramework) {
    const ids = [...new Set(parts.flatMap(({ sources }) => sources))];
    // The page's own list has an anchor for each source, and its marks lead there.
    return ids.map((id) => ({
      sources: [id],
      place: { page, label: 'Prose', address: `${address}#${anchors.source(id)}` },
    }));
  }
  return parts.map(({ heading, anchor, sources }) => ({
    sources,
    place: { page, label: heading ?? 'Prose', address: anchor === null ? address : `${address}#${anchor}` },
  }));
}

/** @throws if no file of facts lists the id; `npm run check` says so more kindly */
function sourceById(
  dataset: Dataset,
  register: ReadonlyMap<string, RegisteredSource>,
  id: string,
): RegisteredSource {
  const source = dataset.sources.get(id);
  const registered = source && register.get(normalizedAddress(source.url));
  if (!registered) throw new Error(`No file in content/facts/ has a source "${id}".`);
  return registered;
}

function addUse({ uses }: RegisteredSource, place: FactPlace): void {
  const isKnown = uses.some(({ address, label }) => address === place.address && label === place.label);
  if (!isKnown) uses.push(place);
}

/** The later of two ISO dates; one that is missing says nothing. */
function newest(first: string | null, second: string | null): string | null {
  if (first === null || second === null) return first ?? second;
  return first < second ? second : first;
}
