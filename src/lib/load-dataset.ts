import { getCollection, getEntry } from 'astro:content';
import { joinDataset, type Dataset } from './dataset.ts';

let loading: Promise<Dataset> | null = null;

/** The dataset of this build, joined once and shared by all pages. */
export function loadDataset(): Promise<Dataset> {
  // In development the content can change between two requests.
  if (loading === null || import.meta.env.DEV) loading = readCollections();
  return loading;
}

async function readCollections(): Promise<Dataset> {
  const [
    pages,
    facts,
    factors,
    useCases,
    guide,
    capabilities,
    shelfLives,
    lifecycle,
    benchmarks,
    advisories,
    adoption,
    activity,
    firstReleases,
  ] = await Promise.all([
    getCollection('frameworks'),
    getCollection('facts'),
    getCollection('factors'),
    getCollection('useCases'),
    getCollection('guide'),
    getEntry('capabilities', 'capabilities'),
    getEntry('shelfLives', 'shelf-lives'),
    getEntry('lifecycle', 'lifecycle'),
    getEntry('benchmarks', 'benchmarks'),
    getEntry('advisories', 'advisories'),
    getEntry('adoption', 'adoption'),
    getEntry('activity', 'activity'),
    getEntry('firstReleases', 'first-releases'),
  ]);
  return joinDataset({
    pages: new Map(pages.map((entry) => [entry.id, entry.data])),
    facts: new Map(facts.map((entry) => [entry.id, entry.data])),
    factors: new Map(factors.map((entry) => [entry.id, entry.data])),
    useCases: new Map(useCases.map((entry) => [entry.id, entry.data])),
    guide: new Map(guide.map((entry) => [entry.id, entry.data])),
    capabilities: present(capabilities, 'content/capabilities.yaml'),
    shelfLives: present(shelfLives, 'content/shelf-lives.yaml'),
    evidence: {
      lifecycle: present(lifecycle, 'content/evidence/lifecycle.json'),
      benchmarks: present(benchmarks, 'content/evidence/benchmarks.json'),
      advisories: present(advisories, 'content/evidence/advisories.json'),
      adoption: present(adoption, 'content/evidence/adoption.json'),
      activity: present(activity, 'content/evidence/activity.json'),
      firstReleases: present(firstReleases, 'content/evidence/first-releases.json'),
    },
  });
}

function present<Data>(entry: { data: Data } | undefined, file: string): Data {
  if (!entry) throw new Error(`${file} is missing.`);
  return entry.data;
}
