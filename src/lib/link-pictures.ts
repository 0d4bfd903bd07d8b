/** What the pictures of shared links say: a page's name and its most telling facts, as plain values to draw. */
import { addresses, EVIDENCE_KINDS, pathUnderBase, type EvidenceKind } from './addresses.ts';
import { candidatesOf } from './candidates.ts';
import { compareFrameworks, frameworkPairs } from './comparison.ts';
import { frameworkBySlug, statusCounts, type Dataset, type Factor, type Framework } from './dataset.ts';
import { headline } from './decision-words.ts';
import { decide, placesOf } from './decision.ts';
import { capitalized, formatCount, formatDate, formatList, formatWhole } from './formats.ts';
import type { LinkPicture } from './link-picture.ts';
import { oncePerDataset } from './once-per-dataset.ts';
import { scoreOf } from './scoring.ts';
import { longestSupported } from './support-outlook.ts';
import { entriesOf, quotableSet } from './throughput.ts';
import { useCaseDemand } from './use-case-demand.ts';

/** Most facts in a picture: it is seen as large as a stamp. */
const MOST_FACTS = 3;

/** The pictures by path under the base, `''` for the start page. */
export const linkPictures = oncePerDataset(makePictures);

/** The picture of a page; one without a picture of its own has that of the start page. */
export function linkPictureOf(dataset: Dataset, path: string): { path: string; picture: LinkPicture } {
  const own = linkPictures(dataset).get(path);
  return own ? { path, picture: own } : { path: '', picture: linkPictures(dataset).get('')! };
}

/** The picture in words, for those who do not see it. */
export function pictureInWords({ title, subtitle, facts }: LinkPicture): string {
  return [`${title}. ${subtitle}`, ...facts.map(({ label, value }) => `${label}: ${value}.`)].join(' ');
}

function makePictures(dataset: Dataset): ReadonlyMap<string, LinkPicture> {
  const age = `Facts checked to ${formatDate(dataset.checked)}`;
  const entry = (address: string, picture: Omit<LinkPicture, 'age'>): [string, LinkPicture] => [
    pathUnderBase(address),
    { ...picture, age },
  ];
  return new Map([
    entry(addresses.home(), homePicture(dataset)),
    ...dataset.frameworks.map((framework) =>
      entry(addresses.framework(framework.slug), frameworkPicture(dataset, framework)),
    ),
    ...frameworkPairs(dataset.frameworks).map((pair) =>
      entry(addresses.pair(pair[0].slug, pair[1].slug), pairPicture(dataset, pair)),
    ),
    ...dataset.useCases.map((useCase) =>
      entry(addresses.useCase(useCase.slug), useCasePicture(dataset, useCase)),
    ),
    ...dataset.factors.map((factor) => entry(addresses.guidePage(factor.id), factorPicture(dataset, factor))),
    ...dataset.primers.map(({ slug, title, description }) =>
      entry(addresses.guidePage(slug), { kind: 'Guide', title, subtitle: description, icons: [], facts: [] }),
    ),
    ...EVIDENCE_KINDS.map((kind) =>
      entry(addresses.evidencePage(kind), {
        kind: 'Evidence',
        icons: [],
        ...EVIDENCE_PICTURES[kind](dataset),
      }),
    ),
  ]);
}

type Content = Omit<LinkPicture, 'age'>;

const languagesOf = ({ identity }: Framework): string =>
  formatList(identity.languages.map(({ name }) => name));

function homePicture(dataset: Dataset): Content {
  const { frameworks, capabilities } = dataset;
  return {
    kind: 'Comparison of backend frameworks',
    title: 'Choose a backend framework you can defend',
    subtitle: '',
    icons: frameworks.map(({ icon }) => icon),
    facts: [
      { label: 'Frameworks', value: formatWhole(frameworks.length) },
      { label: 'Capabilities', value: formatWhole(capabilities.length) },
      { label: 'Comparisons', value: formatWhole(frameworkPairs(frameworks).length) },
    ],
  };
}

function frameworkPicture(dataset: Dataset, framework: Framework): Content {
  const { identity } = framework;
  const longest = longestSupported(framework);
  return {
    kind: `${capitalized(identity.category)} framework, ${languagesOf(framework)}`,
    title: framework.name,
    subtitle: framework.description,
    icons: [framework.icon],
    facts: [
      {
        label: 'Capabilities built in',
        value: `${statusCounts(framework)['built-in']} of ${dataset.capabilities.length}`,
      },
      { label: 'Latest version', value: identity.latest_stable.version },
      {
        label: longest ? `Security fixes for ${longest.release.cycle} until` : 'Security fixes',
        value: longest ? formatDate(longest.until, 'short') : 'no end given',
      },
    ],
  };
}

function pairPicture(dataset: Dataset, pair: [Framework, Framework]): Content {
  const { differences } = compareFrameworks(dataset, ...pair);
  const ahead = differences.filter(({ gap }) => gap > 0).length;
  const [first, second] = pair;
  return {
    kind: 'Comparison',
    title: `${first.name} vs ${second.name}`,
    subtitle: pair.map((one) => `${one.name}: ${one.identity.category}, ${languagesOf(one)}.`).join(' '),
    icons: [first.icon, second.icon],
    facts: [
      { label: 'Capabilities that differ', value: `${differences.length} of ${dataset.capabilities.length}` },
      { label: `${first.name} goes further on`, value: formatWhole(ahead), icon: first.icon },
      {
        label: `${second.name} goes further on`,
        value: formatWhole(differences.length - ahead),
        icon: second.icon,
      },
    ],
  };
}

function useCasePicture(dataset: Dataset, useCase: Dataset['useCases'][number]): Content {
  const demand = useCaseDemand(useCase);
  const decision = decide(candidatesOf(dataset), demand);
  const facts = placesOf(decision.ranking)
    .flatMap(({ place, ranked }) => ranked.map((one) => ({ place, isTied: ranked.length > 1, one })))
    // Those that are tied stand by name elsewhere; beside their points that would look like a mistake.
    .sort((first, second) => second.one.fit - first.one.fit)
    .slice(0, MOST_FACTS)
    .map(({ place, isTied, one: { candidate, fit } }) => ({
      label: `Place ${place}${isTied ? ', tied' : ''}: ${Math.round(fit)} points`,
      value: candidate.name,
      icon: frameworkBySlug(dataset, candidate.slug).icon,
    }));
  return {
    kind: 'Use case',
    title: useCase.title,
    subtitle: headline(decision, demand),
    icons: [],
    facts,
  };
}

function factorPicture(dataset: Dataset, factor: Factor): Content {
  const facts = dataset.frameworks
    .flatMap((framework) => {
      const { value } = scoreOf(dataset, factor, framework);
      return value === null ? [] : [{ framework, value }];
    })
    .sort((one, other) => other.value - one.value)
    .slice(0, MOST_FACTS)
    .map(({ framework, value }) => ({
      label: `${value} of 100 points`,
      value: framework.name,
      icon: framework.icon,
    }));
  return { kind: 'Selection factor', title: factor.title, subtitle: factor.question, icons: [], facts };
}

type EvidencePicture = Pick<LinkPicture, 'title' | 'subtitle' | 'facts'>;

const outOf = (count: number, dataset: Dataset): string => `${count} of ${dataset.frameworks.length}`;

const EVIDENCE_PICTURES: Readonly<Record<EvidenceKind, (dataset: Dataset) => EvidencePicture>> = {
  lifecycle: (dataset) => {
    const ends = dataset.frameworks
      .flatMap((framework) =>
        (framework.lifecycle?.releases ?? []).flatMap(({ cycle, securitySupportUntil: until }) =>
          until !== null && until >= dataset.checked ? [{ framework, cycle, until }] : [],
        ),
      )
      .sort((one, other) => one.until.localeCompare(other.until));
    const next = ends.slice(0, MOST_FACTS - 1).map(({ framework, cycle, until }) => ({
      label: `${framework.name} ${cycle}, fixes until`,
      value: formatDate(until, 'short'),
      icon: framework.icon,
    }));
    return {
      title: 'Releases and support',
      subtitle: `Every release series of ${formatCount(dataset.frameworks.length)} backend frameworks on one calendar.`,
      facts: [{ label: 'Series with an end ahead', value: formatWhole(ends.length) }, ...next],
    };
  },
  benchmarks: (dataset) => {
    const set = quotableSet(dataset.benchmarks);
    const measured = dataset.frameworks.filter(({ slug }) => entriesOf(set, slug).length > 0).length;
    return {
      title: 'Benchmarks',
      subtitle: 'What the published benchmarks of backend frameworks are worth, with every caution.',
      facts: set
        ? [
            { label: 'Frameworks measured', value: outOf(measured, dataset) },
            { label: 'The last sound set', value: formatDate(set.updatedAt.slice(0, 10), 'short') },
          ]
        : [],
    };
  },
  security: (dataset) => ({
    title: 'Security advisories',
    subtitle: 'By year and severity, with what the data cover. A count is not a ranking of safety.',
    facts: [
      {
        label: 'Advisories, each with its link',
        value: formatWhole(
          dataset.frameworks.reduce((sum, one) => sum + (one.advisories?.advisories.length ?? 0), 0),
        ),
      },
    ],
  }),
  adoption: () => ({
    title: 'Adoption',
    subtitle: 'Survey shares, downloads and ranks, each with its question, its day and what it does not say.',
    facts: [],
  }),
  activity: (dataset) => ({
    title: 'Activity',
    subtitle: 'Who maintains each framework: commits, people and releases over twelve months.',
    facts: [
      {
        label: 'Repositories measured',
        value: outOf(dataset.frameworks.filter(({ activity }) => activity !== null).length, dataset),
      },
    ],
  }),
};
