/** Release series as rows of a timeline: what was fixed from when until when. */
import type { Framework, Release } from '../dataset.ts';
import { formatDate } from '../formats.ts';
import { seriesName } from '../series-name.ts';
import { activeSupportEnd, securitySupportEnd } from '../support.ts';

/** How a stretch of time is drawn; the legend says the same in words. */
export const SUPPORT_KINDS = {
  active: 'Bug and security fixes',
  security: 'Security fixes',
  open: 'No end published',
} as const;
type SupportKind = keyof typeof SUPPORT_KINDS;

/** A stretch of time, days as YYYY-MM-DD. */
export interface SupportSpan {
  from: string;
  to: string;
  kind: SupportKind;
}

/** One release series. */
export interface TimelineRow {
  label: string;
  isLts: boolean;
  spans: SupportSpan[];
  /** Why there is nothing to draw, null where there is. */
  note: string | null;
  /** All of it in words, shown on pointing; null where the table beside says the same. */
  words: string | null;
}

/** The window of a timeline, days as YYYY-MM-DD. */
export interface TimelineWindow {
  from: string;
  to: string;
  /** The day of the data: what has no published end is drawn as known up to here. */
  asOf: string;
}

/** First day of all timelines: the evidence lists every series released since. */
const FIRST_DAY = '2019-01-01';

/** The window that holds every published end of support of the frameworks, up to the end of its year. */
export function timelineWindow(frameworks: readonly Framework[], asOf: string): TimelineWindow {
  const ends = frameworks.flatMap((framework) =>
    (framework.lifecycle?.releases ?? []).flatMap((release) => securitySupportEnd(release).date ?? []),
  );
  const last = ends.reduce((latest, end) => (end > latest ? end : latest), asOf);
  return { from: FIRST_DAY, to: `${Number(last.slice(0, 4)) + 1}-01-01`, asOf };
}

/** The series of a framework, newest first as in the evidence. */
export function timelineRows(framework: Framework, window: TimelineWindow): TimelineRow[] {
  return (framework.lifecycle?.releases ?? []).map((release) => ({
    label: release.cycle,
    isLts: release.lts,
    spans: supportSpans(release, window),
    note: release.releaseDate === null ? 'release day not known' : null,
    words: supportWords(release),
  }));
}

/** The stretches of a series' support; none where the day of its release is not known. */
export function supportSpans(release: Release, { to, asOf }: TimelineWindow): SupportSpan[] {
  const released = release.releaseDate;
  if (released === null) return [];
  const activeEnd = lastDay(release.activeSupportUntil, release.activeSupportStatus);
  const securityEnd = lastDay(
    release.securitySupportUntil,
    release.securitySupportStatus,
    release.supersededOn,
  );
  const spans: SupportSpan[] = [];
  const activeTo = activeEnd === 'open' ? asOf : activeEnd;
  if (activeTo !== null && activeTo > released) spans.push({ from: released, to: activeTo, kind: 'active' });
  const securityFrom = spans[0]?.to ?? released;
  const securityTo = securityEnd === 'open' ? asOf : securityEnd;
  if (securityTo !== null && securityTo > securityFrom) {
    spans.push({ from: securityFrom, to: securityTo, kind: 'security' });
  }
  if (hasNoPublishedEnd(release)) spans.push({ from: openFrom(spans, released, asOf), to, kind: 'open' });
  return spans;
}

/** Whether the series gets fixes, or may get them, with no day on which they end. */
function hasNoPublishedEnd({ securitySupportStatus: status }: Release): boolean {
  return status === 'open' || status === 'current' || status === 'not-given';
}

function openFrom(spans: readonly SupportSpan[], released: string, asOf: string): string {
  return spans.at(-1)?.to ?? (released > asOf ? asOf : released);
}

/**
 * The last day that is certain, `open` where fixes go on without one, null where no day is known.
 * Of a quarter only its first day is certain.
 */
function lastDay(until: string | null, status: string, supersededOn?: string | null): string | 'open' | null {
  if (until !== null) return until;
  if (status === 'open' || status === 'current') return 'open';
  if (status === 'superseded') return supersededOn ?? null;
  const [, year, quarter] = /^published-as-(\d{4})-Q([1-4])$/.exec(status) ?? [];
  if (year === undefined) return null;
  return `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`;
}

/** "5.2 LTS: released 2 April 2025, bug fixes until 3 December 2025, security fixes until 30 April 2028". */
function supportWords(release: Release): string {
  const released = release.releaseDate
    ? `released ${formatDate(release.releaseDate)}`
    : 'release day not known';
  const fixes = [
    ['bug fixes', activeSupportEnd(release)],
    ['security fixes', securitySupportEnd(release)],
  ] as const;
  const ends = fixes.map(([what, end]) => `${what} ${end.date ? `until ${end.text}` : `: ${end.text}`}`);
  return `${seriesName(release)}: ${[released, ...ends].join(', ').replaceAll(' : ', ': ')}`;
}
