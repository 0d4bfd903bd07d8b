import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file to be replaced. */
export interface Replacement {
  /** The path under the directory. */
  path: string;
  /** What the file held when the new text was made from it. */
  before: string;
  after: string;
}

/**
 * Replaces all files or none. Each new text is first written beside its file, under a hidden name, so that a
 * full disk or a missing permission shows before the first file changes.
 * @throws if a file has changed meanwhile or cannot be written; the files are then as they were
 */
export function replaceFiles(directory: string, replacements: readonly Replacement[]): void {
  const targets = replacements.map((replacement) => {
    const file = join(directory, replacement.path);
    return { ...replacement, file, draft: join(dirname(file), `.${basename(file)}.new`) };
  });
  const replaced: typeof targets = [];
  try {
    for (const { file, path, before } of targets) {
      if (readFileSync(file, 'utf8') !== before) {
        throw new Error(`content/${path} has changed since it was read; run the command again.`);
      }
    }
    for (const { draft, after } of targets) writeFileSync(draft, after);
    for (const target of targets) {
      renameSync(target.draft, target.file);
      replaced.push(target);
    }
  } catch (error) {
    for (const { file, before } of replaced) writeFileSync(file, before);
    throw error;
  } finally {
    for (const { draft } of targets) rmSync(draft, { force: true });
  }
}
