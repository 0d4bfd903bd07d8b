/**
 * Reads a framework's published releases for the support planner, and projects the releases to come.
 *
 * What each status of `lifecycle.json` means here:
 * - `dated`: security fixes until that day.
 * - `published-as-YYYY-Qn`: until the last day of the quarter.
 * - `open`: they go on, no end is published. No upgrade can be dated, and nothing is projected.
 * - `current`: until the next release, which is projected; without a cadence the end stays open.
 * - `superseded`: until the day on which the next release took its place.
 * - `ended-date-unknown`: the end of bug fixes, which is the last day that is on record.
 * - `not-given`: nothing can be said, so that the release is left out; so is one without a release day.
 */
import type { Framework, Release } from './dataset.ts';
import { addMonths, lastDayOf, monthOf, monthsBetween } from './months.ts';
import type { PlanRelease } from './support-plan.ts';

/** Older releases are in the evidence only where they are still supported, so that gaps before would be too long. */
export const FIRST_YEAR = '2019';

/** With fewer gaps than these a median says nothing. */
const FEWEST_GAPS = 2;

/** How long a kind of release has security support, in months, and on which release that rests. */
export interface SupportLength {
  months: number;
  cycle: string;
}

/** What a framework's releases so far say about those to come. */
export interface Cadence {
  /** Month of the newest release. */
  newest: string;
  /** How many gaps between releases the median is made of. */
  gaps: number;
  /** Median of the gaps between two releases, in months, at least 1. */
  everyMonths: number;
  /** A long-term support release comes once in so many releases; null where fewer than two were. */
  ltsEvery: number | null;
  /** Releases since the last long-term support release. */
  sinceLts: number;
  /** Of the newest release of each kind with a published end; null where there is none. */
  support: { lts: SupportLength | null; other: SupportLength | null };
  /** Whether a release has support only until the next one. */
  isNewestOnly: boolean;
  /** What the project has announced from a month on. */
  announced: Announcement | null;
}

/** A rhythm that a project has announced, which takes the place of the one so far. */
interface Announcement {
  /** Month of the first release under it. */
  from: string;
  everyMonths: number;
  securitySupportMonths: number;
}

/** The cadence of a framework; null where support is open-ended, or where there are too few releases. */
export function cadenceOf(lifecycle: NonNullable<Framework['lifecycle']>): Cadence | null {
  const releases = lifecycle.releases
    .filter(
      (release): release is Release & { releaseDate: string } => (release.releaseDate ?? '') >= FIRST_YEAR,
    )
    .sort((first, second) => (first.releaseDate < second.releaseDate ? -1 : 1));
  const months = releases.map(({ releaseDate }) => monthOf(releaseDate));
  const gaps = months.slice(1).map((month, position) => monthsBetween(months[position]!, month));
  if (gaps.length < FEWEST_GAPS || releases.some(isOpen)) return null;
  const ltsPlaces = releases.flatMap(({ lts }, place) => (lts ? [place] : []));
  const ltsGaps = ltsPlaces.slice(1).map((place, position) => place - ltsPlaces[position]!);
  return {
    newest: months.at(-1)!,
    gaps: gaps.length,
    everyMonths: Math.max(1, median(gaps)),
    ltsEvery: ltsGaps.length > 0 ? median(ltsGaps) : null,
    sinceLts: releases.length - 1 - (ltsPlaces.at(-1) ?? 0),
    support: { lts: newestSupport(releases, true), other: newestSupport(releases, false) },
    isNewestOnly: releases.some(({ securitySupportStatus }) => securitySupportStatus === 'current'),
    announced: lifecycle.announcedCadence ?? null,
  };
}

const isOpen = ({ securitySupportStatus }: Release): boolean => securitySupportStatus === 'open';

/** The middle value, halves rounded up. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((first, second) => first - second);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : Math.round((sorted[middle - 1]! + sorted[middle]!) / 2);
}

function newestSupport(
  releases: readonly (Release & { releaseDate: string })[],
  lts: boolean,
): SupportLength | null {
  const newest = releases.findLast((release) => release.lts === lts && release.securitySupportUntil !== null);
  if (!newest) return null;
  const months = monthsBetween(monthOf(newest.releaseDate), monthOf(newest.securitySupportUntil!));
  return { months, cycle: newest.cycle };
}

/**
 * The releases that the planner works with: those of the evidence, and the projected ones.
 * @param checked day of the data; nothing is projected for its month or before
 * @param horizon last month that may be asked for
 */
export function planReleases(
  lifecycle: NonNullable<Framework['lifecycle']>,
  checked: string,
  horizon: string,
): PlanRelease[] {
  const cadence = cadenceOf(lifecycle);
  const projected = cadence ? projectReleases(cadence, monthOf(checked), horizon) : [];
  const known = lifecycle.releases.flatMap((release) => readRelease(release, projected[0]?.out ?? null));
  return [...known, ...projected];
}

/** The release, or nothing where its support cannot be told. */
function readRelease(release: Release, nextOut: string | null): PlanRelease[] {
  const { cycle, lts, releaseDate, securitySupportStatus: status } = release;
  const end = status === 'current' ? nextOut : endOf(release);
  if (releaseDate === null || end === undefined) return [];
  // Where only the month is known, the release is out for certain at its end.
  const out = releaseDate.length === 7 ? lastDayOf(releaseDate) : releaseDate;
  return [{ cycle, out, end, isEndProjected: status === 'current' && end !== null, lts }];
}

/** The last day with security fixes: null where they go on, undefined where nothing can be said. */
function endOf(release: Release): string | null | undefined {
  const { securitySupportStatus: status, securitySupportUntil, supersededOn, activeSupportUntil } = release;
  if (status === 'dated') return securitySupportUntil ?? undefined;
  if (status === 'open') return null;
  if (status === 'superseded') return supersededOn ?? undefined;
  if (status === 'ended-date-unknown') return activeSupportUntil ?? undefined;
  const quarter = /^published-as-(\d{4})-Q(\d)$/.exec(status);
  return quarter ? lastDayOf(addMonths(`${quarter[1]}-01`, Number(quarter[2]) * 3 - 1)) : undefined;
}

/**
 * The releases that a cadence lets expect, oldest first, up to the horizon.
 *
 * Each comes a median gap after the one before. One that is overdue at the day of the data is expected in the
 * month after. Where an announced rhythm begins, it takes over; a release less than half a gap before its
 * first one is taken for that one. A projection is no better than a month: a release counts as out from the
 * last day of its month, and its support, counted in months, as ending on the first day of the last one.
 */
export function projectReleases(cadence: Cadence, dataMonth: string, horizon: string): PlanRelease[] {
  const { announced, isNewestOnly, ltsEvery, sinceLts, support } = cadence;
  // Where releases end each other, the last one needs the next to have an end.
  const beyond = isNewestOnly ? Math.max(cadence.everyMonths, announced?.everyMonths ?? 0) : 0;
  const months = projectedMonths(cadence, dataMonth, addMonths(horizon, beyond));
  return months.flatMap((month, position) => {
    const isAnnounced = announced !== null && month >= announced.from;
    const lts = !isAnnounced && ltsEvery !== null && (sinceLts + position + 1) % ltsEvery === 0;
    const length = isAnnounced
      ? announced.securitySupportMonths
      : (lts ? support.lts : support.other)?.months;
    const next = months[position + 1];
    const end = isNewestOnly ? next && lastDayOf(next) : length && `${addMonths(month, length)}-01`;
    return end ? [{ cycle: null, out: lastDayOf(month), end, isEndProjected: true, lts }] : [];
  });
}

function projectedMonths(cadence: Cadence, dataMonth: string, horizon: string): string[] {
  const { newest, everyMonths, announced } = cadence;
  const soonest = addMonths(dataMonth, 1);
  const notBefore = (month: string): string => (month < soonest ? soonest : month);
  const months: string[] = [];
  let month = notBefore(addMonths(newest, everyMonths));
  const isOwnRelease = (): boolean =>
    announced === null || monthsBetween(month, announced.from) * 2 >= everyMonths;
  for (; month <= horizon && isOwnRelease(); month = addMonths(month, everyMonths)) months.push(month);
  if (announced === null) return months;
  month = notBefore(newest < announced.from ? announced.from : addMonths(newest, announced.everyMonths));
  for (; month <= horizon; month = addMonths(month, announced.everyMonths)) months.push(month);
  return months;
}
