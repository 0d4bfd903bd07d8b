import type { Framework, Release } from './dataset.ts';
import { formatDate } from './formats.ts';

/** What is known of how long a release gets security fixes: a day, or words where no day was published. */
export interface SupportEnd {
  /** The last day with security fixes, null where none is published. */
  date: string | null;
  text: string;
}

/** The words for an end of support that has no day. Keys are the statuses of lifecycle.json. */
const WORDS: Readonly<Record<string, string>> = {
  open: 'no end date set',
  current: 'while it is the newest',
  superseded: 'ended with the next release',
  'ended-date-unknown': 'ended, day unknown',
  'not-given': 'no policy published',
};

/** The end of security support of one release. */
export function securitySupportEnd(release: Release): SupportEnd {
  const date = release.securitySupportUntil;
  if (date !== null && /^\d{4}-\d{2}/.test(date)) return { date, text: formatDate(date) };
  return { date: null, text: wordsForStatus(release.securitySupportStatus) };
}

/** The end of active support of one release. */
export function activeSupportEnd(release: Release): SupportEnd {
  const date = release.activeSupportUntil;
  if (date !== null && /^\d{4}-\d{2}/.test(date)) return { date, text: formatDate(date) };
  const isPolicyKnown = release.securitySupportStatus !== 'not-given';
  // One day, or one promise, then covers bug fixes and security fixes alike.
  if (release.activeSupportStatus === 'not-given' && isPolicyKnown)
    return { date: null, text: 'no day of its own' };
  return { date: null, text: wordsForStatus(release.activeSupportStatus) };
}

function wordsForStatus(status: string | null): string {
  if (status === null) return 'not known';
  return WORDS[status] ?? status.replaceAll('-', ' ');
}

/** The newest release cycle, null where the evidence has none. */
export function newestRelease(framework: Framework): Release | null {
  return framework.lifecycle?.releases[0] ?? null;
}
