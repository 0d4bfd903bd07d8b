/** What a framework's release series mean for somebody who starts today. */
import type { Framework, Release } from './dataset.ts';
import { formatDate } from './formats.ts';
import { cadenceOf, type Cadence } from './support-cadence.ts';
import { seriesName } from './series-name.ts';
import { securitySupportEnd } from './support.ts';

/** The series to start on, and how long it lasts. */
export interface SupportOutlook {
  framework: Framework;
  /** Null where no series is known to get security fixes. */
  release: Release | null;
  /** Last day with security fixes, null where none is published. */
  until: string | null;
}

/** Series that are out on a day and get security fixes then, newest first as in the evidence. */
export function supportedSeries(framework: Framework, day: string): Release[] {
  return (framework.lifecycle?.releases ?? []).filter((release) => {
    const isOut = release.releaseDate !== null && release.releaseDate <= day;
    const end = securitySupportEnd(release).date;
    return isOut && (end === null ? isWithoutEnd(release) : end >= day);
  });
}

/** Whether fixes are stated to go on without a day on which they end. */
const isWithoutEnd = ({ securitySupportStatus: status }: Release): boolean =>
  status === 'open' || status === 'current';

/**
 * The series that gets security fixes longest; where ends are not published, the newest.
 * A published end counts before an open one, because only it can be planned with.
 */
export function supportOutlook(framework: Framework, day: string): SupportOutlook {
  const supported = supportedSeries(framework, day);
  const dated = supported.flatMap((release) => {
    const until = securitySupportEnd(release).date;
    return until === null ? [] : [{ release, until }];
  });
  const [longest] = dated.sort((first, second) => second.until.localeCompare(first.until));
  return { framework, release: longest?.release ?? supported[0] ?? null, until: longest?.until ?? null };
}

/**
 * The series that is supported longest among those with a published end, on the day the facts were checked.
 * Null where none has one, or where all such days are over: a series without an end may then be the one to use.
 */
export function longestSupported(framework: Framework): { release: Release; until: string } | null {
  const { release, until } = supportOutlook(framework, framework.checked);
  return release === null || until === null ? null : { release, until };
}

/** Outlooks from the longest published support to the shortest, then those without a published end, by name. */
export function rankOutlooks(outlooks: readonly SupportOutlook[]): SupportOutlook[] {
  return outlooks.toSorted(
    (first, second) =>
      (second.until ?? '').localeCompare(first.until ?? '') ||
      Number(first.release === null) - Number(second.release === null) ||
      first.framework.name.localeCompare(second.framework.name, 'en'),
  );
}

/** What a start today means, in two sentences: how long the series lasts, and how often the next one comes. */
export function outlookWords({ framework, release, until }: SupportOutlook): string {
  const { name, lifecycle } = framework;
  if (release === null || lifecycle === null)
    return `${name} publishes no support policy, so no end can be planned with.`;
  const start = `Start on ${name} ${seriesName(release)} today: ${
    until ? `security fixes until ${formatDate(until)}` : 'no end of its security fixes is published'
  }.`;
  const cadence = cadenceOf(lifecycle);
  return cadence ? `${start} ${cadenceWords(cadence, release.lts)}` : start;
}

function cadenceWords({ everyMonths, ltsEvery, support, isNewestOnly }: Cadence, isLts: boolean): string {
  if (isLts && ltsEvery !== null)
    return `A new long-term support series comes about every ${everyMonths * ltsEvery} months.`;
  const every = `A new series comes about every ${everyMonths} months`;
  if (isNewestOnly) return `${every} and ends the support of the one before.`;
  return support.other
    ? `${every}, each with security fixes for about ${support.other.months}.`
    : `${every}.`;
}
