import { markdownTable } from 'markdown-table';
import { escapeUnsafe } from '../content-check/quote.ts';
import { formatAlternatives, formatList, formatQuantity } from '../lib/formats.ts';
import type { Errand, Outcome } from './refresh.ts';

/** Longest text of a cell: a note would make the table wider than any screen. */
const LONGEST_CELL = 60;

/** What a refresh prints, as Markdown that can be pasted into a pull request. */
export function reportOn(outcome: Outcome, { sources, isDryRun }: Omit<Errand, 'only'>): string {
  const { faultsBefore, frameworks } = outcome;
  if (faultsBefore.length > 0) {
    const cure = 'Nothing was read or written, because content/ has faults. Mend them first:';
    return safe([cure, ...faultsBefore]);
  }
  const rows = frameworks.flatMap(({ slug, changes }) =>
    changes.map(({ field, before, after }) => [slug, field, cell(before), cell(after)]),
  );
  const table = rows.length > 0 ? [markdownTable([['framework', 'fact', 'before', 'after'], ...rows])] : [];
  return safe([
    ...table,
    ...silentHosts(outcome),
    ...outcome.unasked.map((slug) => {
      const what = sources.length > 0 ? formatAlternatives(sources) : 'anything to read';
      return `${slug}: "registries" in content/facts/${slug}.yaml does not name ${what}.`;
    }),
    ...frameworks.flatMap(({ slug, refusals }) =>
      refusals.length > 0 ? [[`${slug}: nothing was written.`, ...refusals].join('\n  ')] : [],
    ),
    ...frameworks.flatMap(({ remarks }) => remarks),
    summary(outcome, isDryRun),
  ]);
}

/** Whether all that was asked for could be done. */
export const hasFailed = ({ faultsBefore, frameworks, failures }: Outcome): boolean =>
  faultsBefore.length + failures.length > 0 || frameworks.some(({ refusals }) => refusals.length > 0);

// Versions and addresses come from elsewhere, and a terminal would obey what they hide.
const safe = (paragraphs: readonly string[]): string =>
  paragraphs.map((paragraph) => paragraph.split('\n').map(escapeUnsafe).join('\n')).join('\n\n');

function cell(value: string | null): string {
  if (value === null) return '(none)';
  return value.length > LONGEST_CELL ? `${value.slice(0, LONGEST_CELL - 1)}…` : value;
}

function silentHosts({ failures }: Outcome): string[] {
  const silent = failures.filter(({ silentHost }) => silentHost !== null);
  const lines = [...Map.groupBy(silent, ({ silentHost }) => silentHost)].map(([host, own]) => {
    const slugs = formatList(own.map(({ question }) => question.slug));
    return `${String(host)} ${own[0]!.reason}. Left as before: ${slugs}.`;
  });
  if (lines.length === 0) return [];
  return [...lines, 'Try again later, or name the registries that do answer with --source.'];
}

function summary({ frameworks, listsRead }: Outcome, isDryRun: boolean): string {
  const changed = frameworks.filter(({ changes }) => changes.length > 0).length;
  const read = `Read ${formatQuantity(listsRead, 'list')} of ${formatQuantity(frameworks.length, 'framework')}.`;
  if (changed === 0) return `${read} Nothing has changed.`;
  const what = formatQuantity(changed, 'framework');
  return isDryRun
    ? `${read} ${what} would change; this was a dry run, and nothing was written.`
    : `${read} ${what} changed. Read the difference, then run npm test.`;
}
