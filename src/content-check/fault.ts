import { escapeUnsafe } from './quote.ts';

/** One thing that is wrong in `content/`, in the words that its author reads. */
export interface Fault {
  /** The file, from `content/` on. */
  file: string;
  /** The field, or `line 12` in prose and in files that cannot be parsed; empty for the whole file. */
  path: string;
  /** What is there, as the end of a sentence that begins with file and path. */
  found: string;
  /** What should be there and how to get it. */
  expected: string;
  /** A guess at what was meant. */
  hint?: string | undefined;
}

/** The fault as one paragraph: place and finding, then the cure. */
export function formatFault({ file, path, found, expected, hint }: Fault): string {
  const place = path === '' ? file : `${file} · ${path}`;
  const cure = hint === undefined ? expected : `${expected} ${hint}`;
  return `${escapeUnsafe(`${place}: ${found}`)}\n  ${escapeUnsafe(cure)}`;
}

/** The faults by file, in each file in the order in which they were found. */
export function groupedByFile(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((first, second) =>
    first.file < second.file ? -1 : first.file > second.file ? 1 : 0,
  );
}

/** All faults as paragraphs, grouped by file, and their count. */
export function formatReport(faults: readonly Fault[]): string {
  const files = new Set(faults.map((fault) => fault.file)).size;
  const count = `${counted(faults.length, 'fault')} in ${counted(files, 'file')}.`;
  return [...groupedByFile(faults).map(formatFault), count].join('\n\n');
}

/** A number with its noun: "1 fault", "3 entries". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
