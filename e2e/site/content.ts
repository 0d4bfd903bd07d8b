/** What the tests expect of the pages, read from `content/` and not from the code under test. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const CONTENT = fileURLToPath(new URL('../../content/', import.meta.url));

/** What the tests need to know of one framework. */
export interface KnownFramework {
  slug: string;
  name: string;
  languages: string[];
  category: string;
  version: string;
  /** Day of the first release, or of 1.0 where that of the first is not verified. */
  firstRelease: string | null;
  /** Status by capability. */
  statuses: Readonly<Record<string, string>>;
}

/** What the tests need to know of one capability. */
export interface KnownCapability {
  id: string;
  title: string;
  weight: number;
}

interface CapabilityFile {
  statuses: { id: string; label: string; value: number }[];
  groups: { capabilities: KnownCapability[] }[];
}

/** What the tests need to know of one source. */
export interface KnownSource {
  /** Slug of the framework whose facts it backs. */
  framework: string;
  id: string;
  url: string;
  title: string;
  /** Day of the copy read, null where not recorded. */
  seen: string | null;
}

interface FactFile {
  sources: Omit<KnownSource, 'framework'>[];
  identity: {
    languages: { name: string }[];
    category: string;
    latest_stable: { version: string };
    first_public_release: { date: string | null };
    version_1_0: { date: string | null };
  };
  checked: string;
  capabilities: Record<string, { status: string; note: string; source: string }>;
}

const read = (path: string): string => readFileSync(CONTENT + path, 'utf8');
const capabilityFile = parse(read('capabilities.yaml')) as CapabilityFile;

/** The facts by slug, read once: their files are the longest. */
const factFiles: ReadonlyMap<string, FactFile> = new Map(
  readdirSync(`${CONTENT}facts`).map((file) => [file.replace(/\.yaml$/, ''), parse(read(`facts/${file}`))]),
);

/** All frameworks, by name. */
export const frameworks: readonly KnownFramework[] = [...factFiles]
  .map(([slug, facts]) => readFramework(slug, facts))
  .sort((first, second) => first.name.localeCompare(second.name, 'en'));

/** All sources of all files of facts, in their order. */
export const sources: readonly KnownSource[] = frameworks.flatMap(({ slug }) =>
  factFiles.get(slug)!.sources.map((source) => ({ framework: slug, ...source })),
);

/** A capability that rests on one source alone, and that source was read two years before the check of the facts. */
export interface OldFact {
  framework: string;
  capability: string;
  seen: string;
}

/** All capabilities with an old source, except those with a second source in their note. */
export const oldFacts: readonly OldFact[] = frameworks.flatMap(({ slug }) => {
  const { checked, capabilities: facts } = factFiles.get(slug)!;
  const longBefore = `${Number(checked.slice(0, 4)) - 2}${checked.slice(4)}`;
  return Object.entries(facts).flatMap(([capability, { note, source }]) => {
    const seen = sources.find(({ id }) => id === source)?.seen ?? null;
    const isOld = seen !== null && seen < longBefore && !note.includes('(');
    return isOld ? [{ framework: slug, capability, seen }] : [];
  });
});

/** All capabilities, in the order of the matrix. */
export const capabilities: readonly KnownCapability[] = capabilityFile.groups.flatMap(
  (group) => group.capabilities,
);

/** The words of the statuses, best first. */
export const statusLabels: readonly string[] = capabilityFile.statuses.map(({ label }) => label);

/** Names of all frameworks, in the order of the pages. */
export const frameworkNames: readonly string[] = frameworks.map(({ name }) => name);

/** The newest edition: pages that it keeps are cited there. */
export const newestEdition: string = readdirSync(`${CONTENT}editions`)
  .map((file) => file.replace(/\.json$/, ''))
  .sort()
  .at(-1)!;

/** How many pairs there are. */
export const pairCount = (frameworks.length * (frameworks.length - 1)) / 2;

function readFramework(slug: string, facts: FactFile): KnownFramework {
  const [, frontMatter = ''] = read(`frameworks/${slug}.mdx`).split(/^---$/m);
  const { name } = parse(frontMatter) as { name: string };
  const { languages, category, latest_stable, first_public_release, version_1_0 } = facts.identity;
  return {
    slug,
    name,
    languages: languages.map((language) => language.name),
    category,
    version: latest_stable.version,
    firstRelease: first_public_release.date ?? version_1_0.date,
    statuses: Object.fromEntries(Object.entries(facts.capabilities).map(([id, { status }]) => [id, status])),
  };
}

/** Names of the frameworks that pass a test, in the order of the pages. */
export function namesWhere(test: (framework: KnownFramework) => boolean): string[] {
  return frameworks.filter(test).map(({ name }) => name);
}

/**
 * The framework with a slug.
 * @throws if there is none
 */
export function frameworkOf(slug: string): KnownFramework {
  const found = frameworks.find((framework) => framework.slug === slug);
  if (!found) throw new Error(`content/frameworks/${slug}.mdx is missing: the tests name it.`);
  return found;
}

/**
 * The words of a capability's row.
 * @throws if there is no such capability
 */
export function capabilityTitle(id: string): string {
  const found = capabilities.find((capability) => capability.id === id);
  if (!found) throw new Error(`content/capabilities.yaml has no "${id}": the tests name it.`);
  return found.title;
}

/** How much of a capability a status counts for, 0 to 1. */
export function statusValue(id: string): number {
  return capabilityFile.statuses.find((status) => status.id === id)?.value ?? Number.NaN;
}
