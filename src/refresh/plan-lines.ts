import { comesBefore } from '../schemas/calendar-date.ts';
import type { LifecycleRelease } from '../schemas/lifecycle.ts';
import { highest, type Finding, type ReleaseList } from './findings.ts';
import { isHigher, isSame, isStable, lineOf } from './versions.ts';

/** The fields of a release line that a refresh may write. */
type NewestVersion = Pick<
  LifecycleRelease,
  'latest' | 'latestDate' | 'latestSource' | 'latestSourceUrl' | 'latestSeenBy'
>;

/** A release line with what it should say from now on. */
export interface LineChange {
  cycle: string;
  newest: NewestVersion;
  /** The list that says so. */
  list: ReleaseList;
}

/** What a refresh does with the release lines of one framework, and what it leaves to a person. */
export interface LinePlan {
  changes: LineChange[];
  /** Newest versions that belong to no known line. */
  withoutLine: Finding[];
  /** Days of release that speak against what the line says now; the line is left as it is. */
  contradictions: { cycle: string; finding: Finding }[];
}

/** Plans the release lines of one framework; `today` is the day on which the findings were read. */
export function planLines(
  lines: readonly LifecycleRelease[],
  findings: readonly Finding[],
  today: string,
): LinePlan {
  const cycles = lines.map(({ cycle }) => cycle);
  const byLine = Map.groupBy(findings, ({ version }) => lineOf(version, cycles));
  const plan: LinePlan = {
    changes: [],
    withoutLine: linesMissing(byLine.get(null) ?? [], lines),
    contradictions: [],
  };
  for (const line of lines) {
    const finding = highest(byLine.get(line.cycle) ?? []);
    // A version that is not made of numbers cannot be compared, so a person keeps it.
    if (finding === null || !isStable(line.latest)) continue;
    if (contradicts(finding, line)) plan.contradictions.push({ cycle: line.cycle, finding });
    const newest = newestVersion(line, finding, today);
    if (newest !== null) plan.changes.push({ cycle: line.cycle, newest, list: finding.list });
  }
  return plan;
}

/** What a line should say of its newest version after a finding; null where nothing changes. */
function newestVersion(line: NewestVersion, finding: Finding, today: string): NewestVersion | null {
  const { version, date, seenBy, list } = finding;
  const said: NewestVersion = {
    latest: version,
    latestDate: date,
    latestSource: sourceWords(list.publisher, today),
    latestSourceUrl: list.page,
    latestSeenBy: date === null ? seenBy : null,
  };
  if (isHigher(version, line.latest)) return said;
  if (!isSame(version, line.latest)) return null;
  const isMoreExact = date !== null && (line.latestDate === null || line.latestDate.length < date.length);
  if (isMoreExact && !contradicts(finding, line)) return { ...said, latest: line.latest };
  const isOwn = line.latestSourceUrl === list.page && wasRead(line.latestSource, list.publisher);
  if (!isOwn || line.latestSource === said.latestSource) return null;
  const { latest, latestDate, latestSeenBy } = line;
  return { ...said, latest, latestDate, latestSeenBy };
}

/** Whether a day of release cannot be right if what the line says of the same version is. */
function contradicts({ version, date }: Finding, line: NewestVersion): boolean {
  if (date === null || !isSame(version, line.latest)) return false;
  if (line.latestDate !== null)
    return line.latestDate.length < date.length && !date.startsWith(line.latestDate);
  return line.latestSeenBy !== null && comesBefore(line.latestSeenBy, date);
}

const sourceWords = (publisher: string, today: string): string => `${publisher}, read ${today}`;

/** Whether these are words that a refresh wrote, so that it may renew their day. */
const wasRead = (words: string, publisher: string): boolean =>
  words.startsWith(`${publisher}, read `) && /, read \d{4}-\d{2}-\d{2}$/.test(words);

/** Of the versions without a line the newest of each line to be, but for those older than all known lines. */
function linesMissing(findings: readonly Finding[], lines: readonly LifecycleRelease[]): Finding[] {
  const cycles = lines.map(({ cycle }) => cycle).filter((cycle) => /^\d+(\.\d+)*$/.test(cycle));
  const oldest = cycles.reduce<string | null>(
    (low, cycle) => (low === null || isHigher(low, cycle) ? cycle : low),
    null,
  );
  if (oldest === null) return [];
  const parts = cycles[0]!.split('.').length;
  const lineToBe = ({ version }: Finding): string => version.split('.').slice(0, parts).join('.');
  return [...Map.groupBy(findings, lineToBe)]
    .filter(([cycle]) => isHigher(cycle, oldest))
    .flatMap(([, members]) => highest(members) ?? []);
}
