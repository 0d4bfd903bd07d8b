import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsIn } from '../content-check/check-content.ts';
import { filesOf } from '../content-check/content-files.ts';
import type { Content } from '../content-check/content.ts';
import { formatFault } from '../content-check/fault.ts';
import { contentOf } from '../content-check/read-content.ts';
import { replaceFiles } from './replace-files.ts';

/** New texts of files, by their paths under the content directory. */
export type Texts = ReadonlyMap<string, string>;

/** The content directory as it was read once, with the changes that have been accepted since. */
export class WorkingCopy {
  readonly #directory: string;
  readonly #texts = new Map<string, string>();
  readonly #parsed = new Map<string, unknown>();

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** The text of a file, by its path under the content directory. */
  text(path: string): string {
    let text = this.#texts.get(path);
    if (text === undefined) {
      text = readFileSync(join(this.#directory, path), 'utf8');
      this.#texts.set(path, text);
    }
    return text;
  }

  /** All content, parsed, as it would be with new texts. */
  content(changes: Texts = new Map()): Content {
    const { namesIn } = filesOf(this.#directory);
    const bytesOf = (path: string): Uint8Array =>
      new TextEncoder().encode(changes.get(path) ?? this.text(path));
    return contentOf({ namesIn, bytesOf }, (parse, file, text) => {
      // Hundreds of files stay the same from one framework to the next.
      const key = `${file}\n${text}`;
      if (!this.#parsed.has(key)) this.#parsed.set(key, parse(file, text));
      return this.#parsed.get(key) as ReturnType<typeof parse>;
    });
  }

  /** The faults that the content check would find with new texts, each as a paragraph. */
  faults(today: string, changes?: Texts): string[] {
    return faultsIn(this.content(changes), today).map(formatFault);
  }

  /**
   * Takes new texts over, on the disk too unless it is a dry run: all of them or none.
   * @throws as `replaceFiles` does
   */
  accept(changes: Texts, isDryRun: boolean): void {
    if (!isDryRun) {
      const replacements = [...changes].map(([path, after]) => ({ path, before: this.text(path), after }));
      replaceFiles(this.#directory, replacements);
    }
    for (const [path, text] of changes) this.#texts.set(path, text);
  }
}
