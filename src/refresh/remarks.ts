import type { LifecycleRelease } from '../schemas/lifecycle.ts';
import type { LineChange, LinePlan } from './plan-lines.ts';

/** What the refresh found and leaves to a person, in sentences. */
export function remarksOn(slug: string, { withoutLine, contradictions }: LinePlan): string[] {
  return [
    ...withoutLine.map(
      ({ version, list }) =>
        `${slug}: ${version}, ${list.place}, belongs to no release line of content/evidence/lifecycle.json. Add the line with its ends of support.`,
    ),
    ...contradictions.map(
      ({ cycle, finding: { version, date, list } }) =>
        `${slug}: ${list.publisher} dates ${version} ${String(date)}, which cannot be by what line ${cycle} of content/evidence/lifecycle.json says. The line is left as it is.`,
    ),
  ];
}

/** Notes on lines whose newest version has changed: they may speak of the version before. */
export function notesToRead(
  slug: string,
  lines: readonly LifecycleRelease[],
  changes: readonly LineChange[],
): string[] {
  return lines
    .filter(({ note }) => note !== null)
    .filter((line) =>
      changes.some(({ cycle, newest }) => cycle === line.cycle && newest.latest !== line.latest),
    )
    .map(({ cycle }) => `${slug}: read the note on line ${cycle} of content/evidence/lifecycle.json again.`);
}
