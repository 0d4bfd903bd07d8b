/** How old facts are, and which have outlived their shelf life. The day of reference is always handed in. */
import { calendarDate } from '../schemas/calendar-date.ts';
import type { FactKind, ShelfLife } from '../schemas/shelf-lives.ts';
import { addresses, anchors } from './addresses.ts';
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
}

/** A fact older than its shelf life. */
export interface AgingFact extends DatedFact {
  /** Whole days from the reading to the day of reference. */
  age: number;
  /** Days for which facts of its kind count as fresh. */
  days: number;
}

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
  const found: [FactKind, string, string, string | null | undefined][] = [
    [
      'version',
      'Newest version of each series',
      'support',
      newestOf([...copies, newestRelease?.latestSeenBy, newestRelease?.latestDate]),
    ],
    ['support', 'Support dates', 'support', newestOf([...copies, lifecycle?.policySource.date])],
    ['advisories', 'Security advisories', 'security-record', advisories && advisoriesReach(advisories)],
    [
      'downloads',
      'npm downloads',
      'figures',
      npmDownloads.frameworks[slug] == null ? null : npmDownloads.date,
    ],
    ['downloads', 'Rank on PyPI', 'figures', pypiRank.frameworks[slug] == null ? null : pypiRank.date],
    [
      'survey',
      'Survey shares',
      'figures',
      survey.webFrameworks.percent[slug] == null ? null : survey.published,
    ],
    ['activity', 'Repository activity', 'figures', activity?.windowEnd],
    [
      'benchmark',
      'Throughput',
      'figures',
      measured?.frameworks[slug]?.length ? measured.updatedAt.slice(0, 10) : null,
    ],
  ];
  return found.flatMap(([kind, label, anchor, read]) =>
    read
      ? [
          {
            framework: slug,
            kind,
            page: name,
            label,
            address: `${addresses.framework(slug)}#${anchor}`,
            read,
          },
        ]
      : [],
  );
}

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
