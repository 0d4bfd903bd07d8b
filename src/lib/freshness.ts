/** How old facts are, and which have outlived their shelf life. The day of reference is always handed in. */
import { calendarDate } from '../schemas/calendar-date.ts';
import type { FactKind, ShelfLife } from '../schemas/shelf-lives.ts';
import { addresses, anchors, type EvidenceKind } from './addresses.ts';
import type { Dataset, Framework } from './dataset.ts';
import { placedFacts, type FactPlace } from './placed-facts.ts';
import { dateInWords } from './record-citations.ts';
import { quotableSet } from './throughput.ts';

/** A fact or a section of figures with the day up to which it is known to hold. */
export interface DatedFact extends FactPlace {
  framework: string;
  kind: FactKind;
  /** Day or month on which the newest copy of its sources was read, or to which its figures reach. */
  read: string;
  /** Which figures these are; left out for a fact that no page of evidence dates. */
  figures?: Figures;
}

/** A fact older than its shelf life. */
export interface AgingFact extends DatedFact {
  /** Whole days from the reading to the day of reference. */
  age: number;
  /** Days for which facts of its kind count as fresh. */
  days: number;
}

/** Figures with a shelf life: how they age, where a framework's page has them, and which page of evidence draws them. */
const FIGURES = {
  versions: {
    kind: 'version',
    label: 'Newest version of each series',
    anchor: 'support',
    evidence: 'lifecycle',
  },
  support: { kind: 'support', label: 'Support dates', anchor: 'support', evidence: 'lifecycle' },
  advisories: {
    kind: 'advisories',
    label: 'Security advisories',
    anchor: 'security-record',
    evidence: 'security',
  },
  npm: { kind: 'downloads', label: 'npm downloads', anchor: 'figures', evidence: 'adoption' },
  pypi: { kind: 'downloads', label: 'Rank on PyPI', anchor: 'figures', evidence: 'adoption' },
  survey: { kind: 'survey', label: 'Survey shares', anchor: 'figures', evidence: 'adoption' },
  activity: { kind: 'activity', label: 'Repository activity', anchor: 'figures', evidence: 'activity' },
  throughput: { kind: 'benchmark', label: 'Throughput', anchor: 'figures', evidence: 'benchmarks' },
} as const satisfies Record<
  string,
  { kind: FactKind; label: string; anchor: string; evidence: EvidenceKind }
>;
export type Figures = keyof typeof FIGURES;

const MILLISECONDS_A_DAY = 86_400_000;

/** A month counts from its first day: nothing says that the reading was later. */
const firstDay = (date: string): string => (date.length === 7 ? `${date}-01` : date);

/** Whole days from one day, or the first day of a month, to another; negative if the second is earlier. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(firstDay(second)) - Date.parse(firstDay(first))) / MILLISECONDS_A_DAY);
}

/** The facts that are older on the day of reference than their kind may be, in the order given. */
export function agingFacts(
  facts: readonly DatedFact[],
  shelfLives: readonly ShelfLife[],
  referenceDay: string,
): AgingFact[] {
  return facts.flatMap((fact) => {
    const days = shelfLives.find(({ kind }) => kind === fact.kind)?.days ?? null;
    const age = daysBetween(fact.read, referenceDay);
    return days !== null && age > days ? [{ ...fact, age, days }] : [];
  });
}

/** All facts and figures of a framework, each with its date. */
export function datedFacts(dataset: Dataset, framework: Framework): DatedFact[] {
  return [...citedFacts(dataset, framework), ...evidenceFacts(dataset, framework)];
}

/**
 * A fact is as fresh as the newest reading of any of its sources. Where the day of the copy is not recorded,
 * the day counts on which the facts were held against their sources.
 */
function citedFacts(dataset: Dataset, framework: Framework): DatedFact[] {
  return placedFacts(dataset, framework).map(({ kind, page, label, address, sources }) => ({
    framework: framework.slug,
    kind,
    page,
    label,
    address,
    read:
      newestOf(sources.map((id) => dataset.sources.get(id)?.seen ?? framework.checked)) ?? framework.checked,
  }));
}

function evidenceFacts(dataset: Dataset, framework: Framework): DatedFact[] {
  const { slug, name, lifecycle, advisories, activity } = framework;
  const { npmDownloads, pypiRank, stackOverflow2025: survey } = dataset.adoption;
  const copies = lifecycle?.sources.flatMap(({ date, commitDate }) => date ?? commitDate ?? []) ?? [];
  const newestRelease = lifecycle?.releases[0];
  const measured = quotableSet(dataset.benchmarks);
  const reads: Readonly<Record<Figures, string | null | undefined>> = {
    versions: newestOf([...copies, newestRelease?.latestSeenBy, newestRelease?.latestDate]),
    support: newestOf([...copies, lifecycle?.policySource.date]),
    advisories: advisories && advisoriesReach(advisories),
    npm: npmDownloads.frameworks[slug] == null ? null : npmDownloads.date,
    pypi: pypiRank.frameworks[slug] == null ? null : pypiRank.date,
    survey: survey.webFrameworks.percent[slug] == null ? null : survey.published,
    activity: activity?.windowEnd,
    throughput: measured?.frameworks[slug]?.length ? measured.updatedAt.slice(0, 10) : null,
  };
  return (Object.keys(FIGURES) as Figures[]).flatMap((figures) => {
    const { kind, label, anchor } = FIGURES[figures];
    const read = reads[figures];
    const address = `${addresses.framework(slug)}#${anchor}`;
    return read ? [{ framework: slug, kind, page: name, label, address, read, figures }] : [];
  });
}

/** The day on which the figures of a page of evidence were gathered. */
export const gatheredFor = (page: EvidenceKind, evidence: Dataset['evidence']): string =>
  evidence[page === 'security' ? 'advisories' : page].meta.made;

/** Those of the facts that a page of evidence shows as figures. */
export const figuresOn = (page: EvidenceKind, facts: readonly AgingFact[]): AgingFact[] =>
  facts.filter(({ figures }) => figures !== undefined && FIGURES[figures].evidence === page);

/** The figures of that name among the facts: of one framework, or of the first that has them where none is named. */
export const figuresNamed = (
  name: Figures,
  facts: readonly AgingFact[],
  framework?: string,
): AgingFact | undefined =>
  facts.find((fact) => fact.figures === name && (framework === undefined || fact.framework === framework));

/** The day to which a list of advisories reaches; where that is in words, the newest dated copy read for it. */
function advisoriesReach({ coverage }: NonNullable<Framework['advisories']>): string | null {
  return dateInWords(coverage.to) ?? newestOf(coverage.sources.map(({ date }) => dateInWords(date)));
}

function newestOf(dates: readonly (string | null | undefined)[]): string | null {
  return (
    dates
      .filter((date) => date != null)
      .toSorted()
      .at(-1) ?? null
  );
}

/**
 * The day of reference of a build: the day that the environment names, or else the newest day on which facts
 * were checked. Never the clock: one commit makes one site.
 * @param asked the value of REFERENCE_DATE, if there is one
 * @throws if it is no day of the calendar
 */
export function referenceDayOf(dataset: Pick<Dataset, 'checked'>, asked: string | undefined): string {
  if (asked === undefined || asked === '') return dataset.checked;
  if (calendarDate.safeParse(asked).success) return asked;
  throw new Error(`REFERENCE_DATE is "${asked}": expected a day that exists, as YYYY-MM-DD.`);
}

/** Where the methodology explains what aging means. */
export const agingAddress = (): string => `${addresses.methodology()}#${anchors.aging()}`;
