/** What the evidence files state of a framework, one entry a record. */
import { anchors } from '../addresses.ts';
import type { Dataset, Framework, Release } from '../dataset.ts';
import { formatDate, formatPercent, formatShare, formatWhole } from '../formats.ts';
import { activeSupportEnd, securitySupportEnd } from '../support.ts';
import { entriesOf, QUOTED_CONCURRENCY, quotableSet } from '../throughput.ts';
import type { ComparableFact } from './comparable-facts.ts';

/** A fact that does not know its framework yet. */
type EvidenceFact = Omit<ComparableFact, 'framework' | 'page'>;

const NOT_MEASURED = 'not measured';

/** The records of a framework: description, release series, advisories, throughput, adoption and activity. */
export function evidenceFacts(dataset: Dataset, framework: Framework): EvidenceFact[] {
  return [
    ...pageFacts(framework),
    ...releaseFacts(framework),
    ...advisoryFacts(framework),
    ...throughputFacts(dataset, framework),
    ...adoptionFacts(dataset, framework),
    ...activityFacts(framework),
  ];
}

const fact = (
  { slug }: Framework,
  id: string,
  place: string,
  label: string,
  parts: readonly (string | null | undefined | false)[],
  urls: readonly (string | null | undefined)[] = [],
): EvidenceFact => ({
  key: `${slug}#${id}`,
  label,
  place,
  statement: parts.filter(Boolean).join('; '),
  sources: [...new Set(urls.filter((url) => url != null))].map((url) => ({ url, title: null })),
});

const pageFacts = (framework: Framework): EvidenceFact[] => [
  fact(framework, 'description', 'in-short', 'Description', [framework.description]),
  fact(framework, 'category', anchors.identity('category'), 'Category', [framework.identity.category]),
  fact(framework, 'official-pages', 'sources', 'Official pages', [
    framework.website,
    framework.documentation,
    framework.repository,
  ]),
];

function releaseFacts(framework: Framework): EvidenceFact[] {
  const { lifecycle } = framework;
  if (!lifecycle) return [];
  return [
    fact(
      framework,
      'lifecycle',
      'support',
      'Release and support dates',
      [lifecycle.note],
      [lifecycle.policyUrl],
    ),
    ...lifecycle.releases.map((release) =>
      fact(
        framework,
        anchors.release(release.cycle),
        anchors.release(release.cycle),
        `Series ${release.cycle}`,
        releaseParts(release),
        [release.latestSourceUrl],
      ),
    ),
  ];
}

const releaseParts = (release: Release): (string | false | null)[] => [
  `released ${release.releaseDate ? formatDate(release.releaseDate) : 'on a day not known'}`,
  release.lts && 'long-term support',
  `bug fixes until: ${activeSupportEnd(release).text}`,
  `security fixes until: ${securitySupportEnd(release).text}`,
  `newest version seen ${release.latest}${release.latestDate ? ` of ${formatDate(release.latestDate)}` : ''}`,
  `runs on ${release.requires ?? 'versions not stated'}`,
  release.note,
];

function advisoryFacts(framework: Framework): EvidenceFact[] {
  const { advisories } = framework;
  if (!advisories) return [];
  const { coverage } = advisories;
  return [
    fact(framework, 'security-record', 'security-record', 'Reach of the security record', [
      coverage.complete,
      `to ${coverage.to}`,
    ]),
    ...advisories.advisories.map(({ id, title, severity, cvss, published, fixed, url }) =>
      fact(
        framework,
        anchors.advisory(id),
        'security-record',
        `Advisory ${id}`,
        [
          title,
          severity === null ? 'severity not given' : `severity ${severity}`,
          cvss !== null && `CVSS ${cvss}`,
          published === null ? 'day not known' : `published ${formatDate(published)}`,
          fixed.length > 0 && `fixed in ${fixed.join(', ')}`,
        ],
        [url],
      ),
    ),
  ];
}

function throughputFacts({ benchmarks }: Dataset, framework: Framework): EvidenceFact[] {
  const set = quotableSet(benchmarks);
  return entriesOf(set, framework.slug).map(({ entry, version, server, concurrency, source }) => {
    const rate = concurrency[QUOTED_CONCURRENCY]?.requestsPerSecond;
    return fact(
      framework,
      `throughput-${entry}`,
      'figures',
      `Throughput of ${entry}`,
      [
        rate === undefined ? NOT_MEASURED : `${formatWhole(rate)} requests a second`,
        `version ${version}`,
        `server ${server}`,
        set && `measured ${formatDate(set.updatedAt.slice(0, 10))}`,
      ],
      [source],
    );
  });
}

function adoptionFacts({ adoption }: Dataset, framework: Framework): EvidenceFact[] {
  const { slug } = framework;
  const { npmDownloads, pypiRank, stackOverflow2025: survey, githubStars } = adoption;
  const downloads = npmDownloads.frameworks[slug];
  const rank = pypiRank.frameworks[slug];
  const percent = survey.webFrameworks.percent[slug];
  const stars = githubStars?.items[slug];
  const facts: (EvidenceFact | null | false | undefined)[] = [
    downloads !== undefined &&
      fact(
        framework,
        'npm-downloads',
        'figures',
        'npm downloads',
        [`${formatWhole(downloads)} a month`, formatDate(npmDownloads.date)],
        [npmDownloads.source[slug]],
      ),
    rank !== undefined &&
      fact(
        framework,
        'pypi-rank',
        'figures',
        'Rank on PyPI',
        [formatWhole(rank), formatDate(pypiRank.date)],
        [pypiRank.source[slug]],
      ),
    percent !== undefined &&
      fact(
        framework,
        'survey-share',
        'figures',
        survey.title,
        [percent === null ? 'no figure' : `${formatPercent(percent)} of those asked`],
        [survey.url],
      ),
    stars &&
      fact(
        framework,
        'github-stars',
        'figures',
        'Stars on GitHub',
        [formatWhole(stars.stars), formatDate(stars.date)],
        [stars.source],
      ),
  ];
  return facts.filter((each) => each != null && each !== false);
}

function activityFacts(framework: Framework): EvidenceFact[] {
  const { activity } = framework;
  if (!activity) return [];
  const counted = (count: number | null, noun: string): string =>
    `${count === null ? NOT_MEASURED : formatWhole(count)} ${noun}`;
  return [
    fact(
      framework,
      'activity',
      'figures',
      'Activity in twelve months',
      [
        counted(activity.commits12m, 'commits'),
        counted(activity.persons12m, 'persons'),
        activity.top3Share12m !== null && `the three busiest made ${formatShare(activity.top3Share12m)}`,
        counted(activity.releaseTags12m, 'releases'),
        activity.windowEnd && `to ${formatDate(activity.windowEnd)}`,
        activity.note,
      ],
      [activity.source],
    ),
  ];
}
