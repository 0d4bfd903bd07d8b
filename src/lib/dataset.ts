/**
 * The one place that joins the collections of `content/` into the dataset.
 * Pages and components receive plain typed values from here and never read a collection themselves.
 */
import type { Activity } from '../schemas/activity.ts';
import type { Adoption } from '../schemas/adoption.ts';
import type { Advisories } from '../schemas/advisories.ts';
import type { Benchmarks } from '../schemas/benchmarks.ts';
import type { Capabilities, Capability, CapabilityGroup, Status, StatusId } from '../schemas/capabilities.ts';
import type { CapabilityFact, Category, Facts, SourceFact } from '../schemas/facts.ts';
import type { FactorPage } from '../schemas/factors.ts';
import type { FirstReleases } from '../schemas/first-releases.ts';
import type { FrameworkPage } from '../schemas/framework-page.ts';
import type { GuidePage } from '../schemas/guide.ts';
import type { Edition } from '../schemas/editions.ts';
import type { Lifecycle } from '../schemas/lifecycle.ts';
import { listShelfLives, type ShelfLife, type ShelfLives } from '../schemas/shelf-lives.ts';
import type { UseCasePage } from '../schemas/use-cases.ts';

/** The evidence files of `content/evidence/`. */
export interface Evidence {
  lifecycle: Lifecycle;
  benchmarks: Benchmarks;
  advisories: Advisories;
  adoption: Adoption;
  activity: Activity;
  firstReleases: FirstReleases;
}

/** Everything in `content/`, as the schemas type it, keyed by slug where a file is a framework's. */
export interface Collections {
  pages: ReadonlyMap<string, FrameworkPage>;
  facts: ReadonlyMap<string, Facts>;
  capabilities: Capabilities;
  factors: ReadonlyMap<string, FactorPage>;
  useCases: ReadonlyMap<string, UseCasePage>;
  guide: ReadonlyMap<string, GuidePage>;
  shelfLives: ShelfLives;
  evidence: Evidence;
}

/** A selection factor: its id is its file name. */
export interface Factor extends FactorPage {
  id: string;
}

/** A use case: its slug is its file name. */
export interface UseCase extends UseCasePage {
  slug: string;
}

/** A primer page of the guide. */
interface Primer extends GuidePage {
  slug: string;
}

/** A source with its framework and the number by which the framework's page cites it. */
export interface Source extends SourceFact {
  framework: string;
  number: number;
}

export type Release = NonNullable<Lifecycle['frameworks'][string]>['releases'][number];

/** One framework: its facts, the front matter of its page, and its part of the evidence. */
export interface Framework extends Omit<Facts, 'sources' | 'identity'> {
  slug: string;
  name: string;
  description: string;
  languageFamily: string;
  icon: string;
  sources: Source[];
  identity: Facts['identity'];
  /** Null where an evidence file has nothing on the framework. */
  lifecycle: Lifecycle['frameworks'][string] | null;
  advisories: Advisories['frameworks'][string] | null;
  activity: Activity['frameworks'][string] | null;
}

export interface Dataset {
  /** All frameworks, by name. */
  frameworks: Framework[];
  statuses: Status[];
  rules: Capabilities['rules'];
  groups: CapabilityGroup[];
  /** The rows of all groups, in the order shown. */
  capabilities: Capability[];
  /** The selection factors, in the order of the guide. */
  factors: Factor[];
  /** The use cases, in the order of the original guide. */
  useCases: UseCase[];
  primers: Primer[];
  sources: ReadonlyMap<string, Source>;
  benchmarks: Benchmarks;
  adoption: Adoption;
  /** The evidence files as they are, with what each says of itself. */
  evidence: Evidence;
  /** How long each kind of fact counts as fresh, the shortest lived first. */
  shelfLives: ShelfLife[];
  /** The newest day on which a framework's facts were checked. */
  checked: string;
  /** In an edition, the scores and rankings that it published; the live dataset computes its own. */
  published?: Edition['results'];
}

/**
 * Joins the collections.
 * @throws if a framework has a page without facts or facts without a page; `npm run check` says so more kindly
 */
export function joinDataset({
  pages,
  facts,
  capabilities,
  factors,
  useCases,
  guide,
  shelfLives,
  evidence,
}: Collections): Dataset {
  const slugs = [...new Set([...pages.keys(), ...facts.keys()])];
  const frameworks = slugs.map((slug) => {
    const page = pages.get(slug);
    const itsFacts = facts.get(slug);
    if (!page)
      throw new Error(`content/frameworks/${slug}.mdx is missing, but content/facts/${slug}.yaml exists.`);
    if (!itsFacts)
      throw new Error(`content/facts/${slug}.yaml is missing, but content/frameworks/${slug}.mdx exists.`);
    return joinFramework(slug, page, itsFacts, evidence);
  });
  frameworks.sort((first, second) => first.name.localeCompare(second.name, 'en'));
  return {
    frameworks,
    statuses: capabilities.statuses,
    rules: capabilities.rules,
    groups: capabilities.groups,
    capabilities: capabilities.groups.flatMap((group) => group.capabilities),
    factors: inOrder([...factors].map(([id, page]) => ({ id, ...page }))),
    useCases: inOrder([...useCases].map(([slug, page]) => ({ slug, ...page }))),
    primers: inOrder([...guide].map(([slug, page]) => ({ slug, ...page }))),
    sources: new Map(
      frameworks.flatMap((framework) => framework.sources.map((source) => [source.id, source])),
    ),
    benchmarks: evidence.benchmarks,
    adoption: evidence.adoption,
    evidence,
    shelfLives: listShelfLives(shelfLives),
    checked: frameworks
      .map((framework) => framework.checked)
      .reduce((newest, date) => (date > newest ? date : newest), ''),
  };
}

const inOrder = <Entry extends { order: number }>(entries: Entry[]): Entry[] =>
  entries.sort((first, second) => first.order - second.order);

function joinFramework(slug: string, page: FrameworkPage, facts: Facts, evidence: Evidence): Framework {
  return {
    ...facts,
    slug,
    name: page.name,
    description: page.description,
    languageFamily: page.language_family,
    icon: page.icon,
    sources: facts.sources.map((source, position) => ({ ...source, framework: slug, number: position + 1 })),
    lifecycle: evidence.lifecycle.frameworks[slug] ?? null,
    advisories: evidence.advisories.frameworks[slug] ?? null,
    activity: evidence.activity.frameworks[slug] ?? null,
  };
}

/** @throws if no framework has the slug */
export function frameworkBySlug(dataset: Dataset, slug: string): Framework {
  const framework = dataset.frameworks.find((candidate) => candidate.slug === slug);
  if (!framework) throw new Error(`There is no framework "${slug}" in content/frameworks/.`);
  return framework;
}

/** The fact of a capability that `npm run check` has proved to be there. */
export function capabilityFact(framework: Framework, capability: string): CapabilityFact {
  const fact = framework.capabilities[capability];
  if (!fact) throw new Error(`content/facts/${framework.slug}.yaml has no capability "${capability}".`);
  return fact;
}

export function statusById(dataset: Dataset, id: StatusId): Status {
  const status = dataset.statuses.find((candidate) => candidate.id === id);
  if (!status) throw new Error(`content/capabilities.yaml has no status "${id}".`);
  return status;
}

/** How many of the capabilities have each status. */
export function statusCounts(framework: Framework): Record<StatusId, number> {
  const counts: Record<StatusId, number> = { 'built-in': 0, official: 0, community: 0, none: 0 };
  for (const fact of Object.values(framework.capabilities)) counts[fact.status] += 1;
  return counts;
}

/**
 * The category that three rows of the matrix decide, so that nobody has to judge it.
 * Null where they fit none, which means that a rule or a status is wrong.
 */
export function categoryFromCapabilities(
  capabilities: Readonly<Record<string, Pick<CapabilityFact, 'status'>>>,
): Category | null {
  const [routing, templates, orm] = ['routing', 'templates', 'orm'].map((id) => capabilities[id]?.status);
  const ormIsLeftToOthers = orm === 'community' || orm === 'none';
  if (routing === 'built-in' && templates === 'built-in' && orm === 'built-in') return 'full-stack';
  if (routing === 'built-in' && orm === 'official') return 'platform';
  if (routing === 'built-in' && templates === 'built-in' && ormIsLeftToOthers) return 'micro';
  if (templates !== 'built-in' && ormIsLeftToOthers) return 'minimalist';
  return null;
}
