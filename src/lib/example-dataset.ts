/**
 * A small dataset for the tests of this folder. All of it is made up: no framework, language, figure or
 * source in it exists. Every fact has a source of its own, so that a test can tell which fact was cited.
 */
import type { Activity } from '../schemas/activity.ts';
import type { Adoption } from '../schemas/adoption.ts';
import type { Advisories } from '../schemas/advisories.ts';
import type { Capabilities, StatusId } from '../schemas/capabilities.ts';
import type { CapabilityFact, Claim, Facts, Identity } from '../schemas/facts.ts';
import type { FirstReleases } from '../schemas/first-releases.ts';
import type { Lifecycle } from '../schemas/lifecycle.ts';
import { joinDataset, type Collections, type Dataset, type Release } from './dataset.ts';
import { exampleFactors, exampleGuide, exampleUseCases } from './example-factors.ts';
import { exampleBenchmarks, exampleSurveysNotUsed } from './example-evidence.ts';
import { exampleShelfLives } from './example-shelf-lives.ts';
import type { BenchmarkEntry, BenchmarkSet } from './throughput.ts';

type FrameworkActivity = Activity['frameworks'][string];

/** What a test changes about one framework; the rest stays as the example has it. */
export interface ExampleFramework {
  name?: string;
  languages?: readonly string[];
  /** Statuses by capability; what is left out is built-in. */
  statuses?: Readonly<Record<string, StatusId>>;
  identity?: Partial<Identity>;
  facts?: Partial<Facts>;
  /** Newest first. Left out, the lifecycle evidence has nothing on the framework. */
  releases?: Release[];
  activity?: FrameworkActivity;
}

export interface ExampleOverrides {
  /** Changes by slug, laid over the three frameworks of the example. */
  frameworks?: Readonly<Record<string, ExampleFramework>>;
  benchmarkSets?: BenchmarkSet[];
  adoption?: Partial<Adoption>;
  /** In place of the factors and use cases of the example. */
  factors?: Collections['factors'];
  useCases?: Collections['useCases'];
}

const PAGE = 'https://made-up.example/';
const DAY = '2031-05-17';

/** Weights by capability, so that differences of one size can have different weights, and the other way round. */
const WEIGHTS = { tables: 9, hooks: 6, menus: 6, search: 3, orm: 9, routing: 6, templates: 6 } as const;
const GROUPS = {
  storage: ['tables', 'orm', 'search'],
  pages: ['routing', 'templates', 'hooks', 'menus'],
} as const;
export const EXAMPLE_CAPABILITIES = Object.values(GROUPS).flat();

const DEFAULTS: Readonly<Record<string, ExampleFramework>> = {
  alder: { name: 'Alder', languages: ['Fern'], statuses: { search: 'none', menus: 'community' } },
  birch: {
    name: 'Birch',
    languages: ['Fern'],
    statuses: { orm: 'community', tables: 'none', hooks: 'official' },
  },
  cedar: { name: 'Cedar', languages: ['Lichen', 'Moss'], statuses: { orm: 'official', search: 'community' } },
};

export function exampleDataset(overrides: ExampleOverrides = {}): Dataset {
  return joinDataset(exampleCollections(overrides));
}

export function exampleCollections(overrides: ExampleOverrides = {}): Collections {
  const frameworks = new Map(Object.entries({ ...DEFAULTS, ...overrides.frameworks }));
  for (const [slug, change] of frameworks) frameworks.set(slug, { ...DEFAULTS[slug], ...change });
  return {
    pages: mapValues(frameworks, ({ name }, slug) => ({
      name: name ?? slug,
      description: `${name ?? slug} is a made-up framework; this sentence about it exists for tests only.`,
      language_family: 'Fern',
      icon: 'leaf',
    })),
    facts: mapValues(frameworks, (framework, slug) => exampleFacts(slug, framework)),
    capabilities: exampleCapabilities(),
    factors: overrides.factors ?? exampleFactors(),
    useCases: overrides.useCases ?? exampleUseCases(),
    guide: exampleGuide(),
    shelfLives: exampleShelfLives(),
    evidence: {
      lifecycle: withoutTheRest<Lifecycle>({
        frameworks: definedValues(frameworks, ({ releases }) => releases && exampleLifecycle(releases)),
      }),
      benchmarks: { ...exampleBenchmarks(PAGE), sets: overrides.benchmarkSets ?? [] },
      advisories: withoutTheRest<Advisories>({ frameworks: {} }),
      adoption: { ...exampleAdoption(), ...overrides.adoption },
      activity: withoutTheRest<Activity>({
        frameworks: definedValues(frameworks, ({ activity }) => activity),
      }),
      firstReleases: withoutTheRest<FirstReleases>({ frameworks: {} }),
    },
  };
}

const exampleLifecycle = (releases: Release[]): Lifecycle['frameworks'][string] =>
  withoutTheRest<Lifecycle['frameworks'][string]>({
    policyUrl: null,
    policySource: { url: `${PAGE}policy`, date: DAY },
    sources: [],
    releases,
  });

function mapValues<Value, Result>(
  map: ReadonlyMap<string, Value>,
  change: (value: Value, key: string) => Result,
): Map<string, Result> {
  return new Map([...map].map(([key, value]) => [key, change(value, key)]));
}

/** The results that are there, as a record. */
function definedValues<Value, Result>(
  map: ReadonlyMap<string, Value>,
  change: (value: Value, key: string) => Result | undefined,
): Record<string, Result> {
  const results = [...map].map(([key, value]) => [key, change(value, key)] as const);
  return Object.fromEntries(results.filter((entry): entry is [string, Result] => entry[1] !== undefined));
}

function exampleAdoption(): Adoption {
  return withoutTheRest<Adoption>({
    ...exampleSurveysNotUsed(PAGE),
    npmDownloads: {
      date: '2031-05',
      frameworks: { alder: 1_234_567 },
      source: { alder: `${PAGE}npm/alder` },
    },
    pypiRank: { date: '2031-05', frameworks: { cedar: 1528 }, source: { cedar: `${PAGE}pypi/cedar` } },
    stackOverflow2025: {
      title: 'Made-up Survey',
      url: `${PAGE}survey`,
      webFrameworks: {
        question: 'Made up.',
        respondents: null,
        percent: { alder: 19.7, birch: null },
        notListed: { birch: 'not an answer option' },
      },
      languages: { question: 'Made up.', respondents: null, percent: { Fern: 57.9, Lichen: 3, Moss: 29.4 } },
    },
  });
}

export function exampleFacts(slug: string, change: ExampleFramework = {}): Facts {
  const { languages = ['Fern'], statuses = {} } = change;
  const sourceNames = ['language', 'runtime', 'license', 'governance', 'architecture', 'support', 'first'];
  sourceNames.push('stable', 'latest', 'claim', 'user', 'note', ...EXAMPLE_CAPABILITIES);
  const text = (value: string, name: string) => ({ value, source: `${slug}-${name}` });
  return {
    checked: DAY,
    website: PAGE,
    documentation: PAGE,
    repository: PAGE,
    sources: sourceNames.map((name) => ({
      id: `${slug}-${name}`,
      url: `${PAGE}${slug}/${name}`,
      title: `Made-up ${name}`,
      publisher: 'Nobody',
      published: null,
      seen: null,
    })),
    identity: {
      languages: languages.map((name) => ({ name, source: `${slug}-language` })),
      runtime: text(`${languages[0]} 4`, 'runtime'),
      license: text('MIT', 'license'),
      first_public_release: { version: '0.1', date: '2011-03-04', source: `${slug}-first` },
      version_1_0: { date: '2012-06-07', source: `${slug}-stable` },
      latest_stable: { version: '4.2.10', date: '2031-02-03', source: `${slug}-latest` },
      governance: text('A made-up foundation.', 'governance'),
      architecture: text('Leaves on branches', 'architecture'),
      category: 'full-stack',
      support_policy: text('Two years a series.', 'support'),
      security_contact: text('Nobody to write to.', 'support'),
      core_features: ['Leaves', 'Bark', 'Roots'].map((name) => ({ name, source: `${slug}-claim` })),
      known_for: { value: 'A made-up forest', sources: [`${slug}-user`] },
      aliases: [`${slug}js`],
      ...change.identity,
    },
    capabilities: Object.fromEntries(
      EXAMPLE_CAPABILITIES.map((id) => [id, exampleFact(slug, id, statuses[id] ?? 'built-in')]),
    ),
    benefits: [],
    limitations: [],
    best_for: [],
    avoid_when: [],
    used_by: [{ organization: 'Made-up Ltd', what: 'Its garden', source: `${slug}-user` }],
    performance_notes: [],
    upgrade_notes: [],
    starter: { commands: ['plant'], source: `${slug}-claim` },
    article_check: [],
    ...change.facts,
  };
}

function exampleFact(slug: string, id: string, status: StatusId): CapabilityFact {
  const name = status === 'none' ? null : `${slug}'s ${id}`;
  return { status, name, note: `A made-up note on ${id}.`, source: `${slug}-${id}` };
}

/** A claim of a framework about capabilities or topics. */
export function exampleClaim(slug: string, id: string, about?: string[]): Claim {
  const claim = { id, claim: `A made-up claim on ${id}.`, source: `${slug}-claim` };
  return about ? { ...claim, about } : claim;
}

function exampleCapabilities(): Capabilities {
  const status = (id: StatusId, mark: string, value: number) => ({
    id,
    label: id,
    mark,
    meaning: 'Made up.',
    value,
  });
  return {
    statuses: [
      status('built-in', '●', 1),
      status('official', '◐', 0.8),
      status('community', '○', 0.4),
      status('none', '–', 0),
    ],
    rules: [{ id: 'a', text: 'A made-up rule.' }],
    groups: Object.entries(GROUPS).map(([group, ids]) => ({
      id: group,
      title: `Group of ${group}`,
      capabilities: ids.map((id) => ({
        id,
        title: `Title of ${id}`,
        need: `a need for ${id}`,
        asks: `Asks for ${id}`,
        weight: WEIGHTS[id],
        weight_reason: 'Made up.',
        rule: 'Made up.',
      })),
    })),
  };
}

export function exampleRelease(cycle: string, change: Partial<Release> = {}): Release {
  return {
    cycle,
    releaseDate: '2030-01-01',
    activeSupportUntil: null,
    activeSupportStatus: 'not-given',
    securitySupportUntil: null,
    securitySupportStatus: 'not-given',
    lts: false,
    latest: `${cycle}.0`,
    latestDate: null,
    latestSource: 'made up',
    latestSourceUrl: PAGE,
    latestSeenBy: null,
    requires: null,
    note: null,
    ...change,
  };
}

export function exampleActivity(change: Partial<FrameworkActivity> = {}): FrameworkActivity {
  return withoutTheRest<FrameworkActivity>({
    source: `${PAGE}commits`,
    repository: `${PAGE}repository`,
    snapshotDate: DAY,
    windowEnd: DAY,
    commits12m: 1234,
    persons12m: 56,
    top3Share12m: 0.42,
    ...change,
  });
}

/** A data set with the given entries by framework. */
export function exampleBenchmarkSet(change: Partial<BenchmarkSet> = {}): BenchmarkSet {
  return withoutTheRest<BenchmarkSet>({
    id: 'made-up',
    title: 'A made-up measurement',
    use: 'usable with its caveats',
    updatedAt: '2031-04-01 12:00:00 UTC',
    repository: `${PAGE}benchmark`,
    dataUrl: `${PAGE}benchmark/data`,
    missing: {},
    frameworks: {},
    ...change,
  });
}

/** An entry with its requests a second by number of open connections. */
export function exampleEntry(
  entry: string,
  rates: Readonly<Record<string, number>>,
  keepsConnections = true,
): BenchmarkEntry {
  const figures = Object.entries(rates).map(([connections, requestsPerSecond]) => [
    connections,
    { requestsPerSecond },
  ]);
  return withoutTheRest<BenchmarkEntry>({
    entry,
    source: `${PAGE}benchmark/${entry}`,
    keepsConnections,
    concurrency: Object.fromEntries(figures),
  });
}

/** Evidence without the parts that no module of this folder reads, which its type asks for all the same. */
function withoutTheRest<Whole>(part: { [Key in keyof Whole]?: Partial<Whole[Key]> }): Whole {
  return part as Whole;
}
