/** The addresses that the evidence files name, each with the record that rests on it. */
import { addresses, anchors } from './addresses.ts';
import type { Dataset, Framework } from './dataset.ts';
import { formatDate } from './formats.ts';
import type { FactPlace } from './placed-facts.ts';
import { quotableSet } from './throughput.ts';

/** One citation of an address by a record. */
export interface RecordCitation {
  url: string;
  /** What the source is called; null where the record does not say. */
  title: string | null;
  /** Day or month that the source carries; null if none is recorded. */
  published: string | null;
  /** Day or month of the copy that was read; null if not recorded. */
  seen: string | null;
  place: FactPlace;
}

/** All citations of the evidence, framework by framework and then what concerns all of them. */
export function recordCitations(dataset: Dataset): RecordCitation[] {
  return [
    ...dataset.frameworks.flatMap((framework) => [
      ...lifecycleCitations(framework),
      ...advisoryCitations(framework),
      ...activityCitations(framework),
      ...firstReleaseCitations(dataset, framework),
      ...adoptionCitations(dataset, framework),
      ...benchmarkCitations(dataset, framework),
    ]),
    ...generalCitations(dataset),
  ];
}

function citation(
  url: string,
  place: FactPlace,
  { title = null, published = null, seen = null }: Partial<Omit<RecordCitation, 'url' | 'place'>> = {},
): RecordCitation {
  return { url, title, published, seen, place };
}

const placeIn = ({ name, slug }: Framework, label: string, anchor: string): FactPlace => ({
  page: name,
  label,
  address: `${addresses.framework(slug)}#${anchor}`,
});

/** A date that may also be words, such as "copies of unknown day": null then. */
export const dateInWords = (text: string): string | null =>
  /^\d{4}-\d{2}(-\d{2})?$/.test(text) ? text : null;

function lifecycleCitations(framework: Framework): RecordCitation[] {
  const { lifecycle } = framework;
  if (!lifecycle) return [];
  const dates = placeIn(framework, 'Release and support dates', 'support');
  const policy = placeIn(framework, 'Support policy', anchors.identity('support_policy'));
  return [
    ...lifecycle.sources.flatMap(({ what, url, dataUrl, date, commitDate }) => {
      const seen = date ?? commitDate ?? null;
      return [url, dataUrl].flatMap((each) => (each ? [citation(each, dates, { title: what, seen })] : []));
    }),
    citation(lifecycle.policySource.url, policy, { seen: lifecycle.policySource.date }),
    ...(lifecycle.policyUrl ? [citation(lifecycle.policyUrl, policy)] : []),
    ...lifecycle.releases.map(({ cycle, latestSourceUrl }) =>
      citation(latestSourceUrl, placeIn(framework, `Series ${cycle}`, anchors.release(cycle))),
    ),
  ];
}

function advisoryCitations(framework: Framework): RecordCitation[] {
  const { advisories } = framework;
  if (!advisories) return [];
  const place = (label: string): FactPlace => placeIn(framework, label, 'security-record');
  const related = Object.values(advisories.related ?? {}).flat();
  return [
    ...advisories.coverage.sources.map(({ name, url, date }) =>
      citation(url, place('Security record'), { title: name, seen: dateInWords(date) }),
    ),
    ...advisories.advisories.map(({ id, url, published }) =>
      citation(url, advisoryPlace(framework, id), { title: id, published }),
    ),
    ...related.map(({ id, url, published }) =>
      citation(url, place(`${id}, related`), { title: id, published }),
    ),
    ...(advisories.rejected ?? []).map(({ id, url }) =>
      citation(url, place(`${id}, withdrawn`), { title: id }),
    ),
  ];
}

/** The row of an advisory on the page of all advisories. */
const advisoryPlace = ({ name, slug }: Framework, id: string): FactPlace => ({
  page: 'Security advisories',
  label: `${name}: ${id}`,
  address: `${addresses.evidencePage('security')}#${slug}-${anchors.advisory(id)}`,
});

function activityCitations(framework: Framework): RecordCitation[] {
  const { activity } = framework;
  if (!activity) return [];
  const place = placeIn(framework, 'Activity', 'figures');
  return [...new Set([activity.source, activity.repository])].map((url) =>
    citation(url, place, { seen: activity.snapshotDate }),
  );
}

function firstReleaseCitations({ evidence }: Dataset, framework: Framework): RecordCitation[] {
  const firstReleases = evidence.firstReleases.frameworks[framework.slug];
  if (!firstReleases) return [];
  const { firstPublic, oneDotZero, source } = firstReleases;
  const first = placeIn(framework, 'First release', anchors.identity('first_public_release'));
  const one = placeIn(framework, 'Version 1.0', anchors.identity('version_1_0'));
  return [citation(firstPublic.url, first), citation(source, first), citation(oneDotZero.url, one)];
}

function adoptionCitations({ adoption }: Dataset, framework: Framework): RecordCitation[] {
  const { slug } = framework;
  const { npmDownloads, pypiRank, stackOverflow2025: survey, githubStars } = adoption;
  const place = (label: string): FactPlace => placeIn(framework, label, 'figures');
  const registries = [
    { label: 'npm downloads', ...npmDownloads },
    { label: 'Rank on PyPI', ...pypiRank },
  ];
  const stars = githubStars.items[slug];
  return [
    ...registries.flatMap(({ label, frameworks, source, date }) => {
      const url = source[slug];
      return frameworks[slug] != null && url ? [citation(url, place(label), { seen: date })] : [];
    }),
    ...(survey.webFrameworks.percent[slug] != null
      ? [citation(survey.url, place('Survey share'), { title: survey.title, published: survey.published })]
      : []),
    ...(stars ? [citation(stars.source, place('GitHub stars'), { seen: stars.date })] : []),
  ];
}

function benchmarkCitations({ benchmarks }: Dataset, framework: Framework): RecordCitation[] {
  const quoted = quotableSet(benchmarks);
  return benchmarks.sets.flatMap((set) =>
    (set.frameworks[framework.slug] ?? []).map(({ entry, source }) => {
      const day = set.updatedAt.slice(0, 10);
      const label = set === quoted ? `Benchmark ${entry}` : `Benchmark ${entry}, not shown`;
      return citation(source, placeIn(framework, label, 'figures'), {
        title: `Code of ${entry}`,
        published: day,
      });
    }),
  );
}

/** What the evidence says of no single framework stands on the page of the method. */
function generalCitations({ adoption, benchmarks }: Dataset): RecordCitation[] {
  const place = (label: string): FactPlace => ({
    page: 'Methodology',
    label,
    address: `${addresses.methodology()}#facts`,
  });
  const { stackOverflow2025, stackOverflow2024, stackOverflow2026, jetbrains, pypiRank } = adoption;
  const { techempower, discussion, history, sets } = benchmarks;
  return [
    ...[stackOverflow2025, stackOverflow2024].flatMap(({ title, url, published, secondPages = [] }) => [
      citation(url, place(`Survey: ${title}`), { title, published }),
      ...secondPages.map((page) => citation(page, place(`Survey: ${title}, quoted`))),
    ]),
    ...[...new Set([stackOverflow2026.url, stackOverflow2026.source])].map((url) =>
      citation(url, place('Survey of 2026, not read')),
    ),
    citation(jetbrains.source, place('JetBrains surveys, not used')),
    ...Object.keys(pypiRank.related ?? {}).flatMap((name) => {
      const url = pypiRank.source[name];
      return url ? [citation(url, place(`Rank of ${name}`), { seen: pypiRank.date })] : [];
    }),
    ...sets.flatMap(({ title, dataUrl, repository, updatedAt }) => {
      const published = updatedAt.slice(0, 10);
      const what = place(`Benchmark data of ${formatDate(published)}`);
      return [citation(dataUrl, what, { title, published }), citation(repository, what)];
    }),
    ...discussion.map(({ what, url }) => citation(url, place('Benchmarks discussed'), { title: what })),
    citation(history.source, place('Benchmarks over time'), { title: history.what }),
    ...techempowerCitations(techempower, place('TechEmpower, not used')),
  ];
}

function techempowerCitations(
  { statusSource, archivedSource, announced, lastRound, figuresSource }: Dataset['benchmarks']['techempower'],
  place: FactPlace,
): RecordCitation[] {
  return [
    citation(statusSource, place, { published: announced }),
    citation(archivedSource, place),
    citation(lastRound.resultsUrl, place, { title: `Results of round ${lastRound.round}` }),
    citation(lastRound.resultsIssue, place),
    citation(figuresSource.url, place),
    citation(figuresSource.original, place, { published: figuresSource.dataDate }),
  ];
}
