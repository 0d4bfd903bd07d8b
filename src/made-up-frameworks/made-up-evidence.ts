/** What the evidence says of frameworks that are made up: the parent's records with other days and figures. */
import type { EvidenceName } from '../content-check/content.ts';
import type { Evidence } from '../lib/dataset.ts';
import type { Activity } from '../schemas/activity.ts';
import type { Advisories } from '../schemas/advisories.ts';
import { changeTexts, movedBack } from './change-texts.ts';
import type { Draw } from './draws.ts';
import type { MadeUpFramework } from './made-up-facts.ts';

/** Enough for a table with every severity, and not the hundred of the oldest framework. */
const MOST_ADVISORIES = 12;

/** A percentage that is shown needs two quotes that agree. */
const AGREEING_QUOTES = 2;

/** Adds records on one framework to the evidence wherever its parent has some, but for the files that it is unknown to. */
export function addEvidence(evidence: Evidence, framework: MadeUpFramework, draw: Draw): void {
  const writers: Record<EvidenceName, () => void> = {
    activity: () => addActivity(evidence, framework, draw),
    adoption: () => addAdoption(evidence, framework, draw),
    advisories: () => addAdvisories(evidence, framework, draw),
    benchmarks: () => addBenchmarks(evidence, framework, draw),
    'first-releases': () => {
      const { frameworks } = evidence.firstReleases;
      const model = frameworks[draw.parent];
      if (model) frameworks[framework.slug] = earlier(model, draw);
    },
    lifecycle: () => {
      const { frameworks } = evidence.lifecycle;
      const model = frameworks[draw.parent];
      if (model) frameworks[framework.slug] = { ...earlier(model, draw), name: framework.name };
    },
  };
  for (const [name, write] of Object.entries(writers)) {
    if (!draw.unknownTo.some((unknown) => unknown === name)) write();
  }
}

const earlier = <Value>(value: Value, { monthsBack }: Draw): Value =>
  changeTexts(value, (text) => movedBack(text, monthsBack));

function addActivity({ activity: { frameworks } }: Evidence, { slug }: MadeUpFramework, draw: Draw): void {
  const model = frameworks[draw.parent];
  if (!model) return;
  const scaled = (count: number | null): number | null => count && Math.floor(count * draw.scale);
  const record: Activity['frameworks'][string] = {
    ...earlier(model, draw),
    repository: `https://${slug}.example/code/`,
    source: `https://${slug}.example/code/commits/`,
  };
  const counts = [
    'commits12m',
    'commits12mWithoutMerges',
    'authors12m',
    'persons12m',
    'commitsTotal',
    'authorsTotal',
  ] as const;
  for (const key of counts) record[key] = scaled(model[key]);
  record.top3Commits12m = model.top3Commits12m?.map((count) => Math.floor(count * draw.scale)) ?? null;
  frameworks[slug] = record;
}

function addAdvisories({ advisories }: Evidence, { slug }: MadeUpFramework, draw: Draw): void {
  const model = advisories.frameworks[draw.parent];
  if (!model) return;
  const list = model.advisories.slice(0, MOST_ADVISORIES).map((advisory, position) => ({
    ...earlier(advisory, draw),
    id: `MADE-UP-${slug}-${position + 1}`,
    aliases: [],
    url: `https://${slug}.example/advisories/${position + 1}/`,
  }));
  const countByYear: Advisories['frameworks'][string]['countByYear'] = {};
  for (const { published } of list) {
    const year = published?.slice(0, 4) ?? 'unknown';
    countByYear[year] = (countByYear[year] ?? 0) + 1;
  }
  advisories.frameworks[slug] = {
    packages: [slug],
    advisories: list,
    coverage: earlier(model.coverage, draw),
    count: list.length,
    countByYear,
  };
}

function addBenchmarks({ benchmarks }: Evidence, { slug }: MadeUpFramework, draw: Draw): void {
  for (const set of benchmarks.sets) {
    const reason = set.missing[draw.parent];
    if (reason !== undefined) set.missing[slug] = reason;
    const entries = set.frameworks[draw.parent];
    if (!entries) continue;
    set.frameworks[slug] = structuredClone(entries).map((entry, position) => {
      for (const figures of Object.values(entry.concurrency)) figures.requestsPerSecond *= draw.scale;
      return { ...entry, entry: `${slug}-${position + 1}`, source: `https://${slug}.example/benchmark/` };
    });
  }
}

function addAdoption({ adoption }: Evidence, { slug }: MadeUpFramework, draw: Draw): void {
  for (const registry of [adoption.npmDownloads, adoption.pypiRank]) {
    const figure = registry.frameworks[draw.parent];
    if (figure === undefined) continue;
    registry.frameworks[slug] = Math.max(1, Math.floor(figure * draw.scale));
    registry.source[slug] = `https://${slug}.example/package/`;
  }
  for (const { webFrameworks, professionalDevelopers } of [
    adoption.stackOverflow2025,
    adoption.stackOverflow2024,
  ]) {
    for (const answers of [webFrameworks, professionalDevelopers]) {
      const percent = answers?.percent[draw.parent];
      if (!answers || typeof percent !== 'number') continue;
      answers.percent[slug] = Math.round(Math.min(100, percent * draw.scale) * 10) / 10;
      (answers.agreeingQuotes ??= {})[slug] = AGREEING_QUOTES;
    }
  }
  const stars = adoption.githubStars.items[draw.parent];
  if (stars) {
    const source = `https://${slug}.example/code/`;
    adoption.githubStars.items[slug] = { ...stars, stars: Math.floor(stars.stars * draw.scale), source };
  }
}
