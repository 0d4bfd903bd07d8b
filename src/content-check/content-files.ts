import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files under `content/`: those of a directory, or in tests those in memory. */
export interface ContentFiles {
  /** The names in a folder, in any order, `''` for `content/` itself; null where there is no such folder. */
  namesIn(folder: string): string[] | null;
  /**
   * The content of a file, by its path under `content/`.
   * @throws as `readFileSync` does
   */
  bytesOf(path: string): Uint8Array;
}

/** The files of a directory. */
export function filesOf(directory: string): ContentFiles {
  return {
    namesIn(folder) {
      try {
        return readdirSync(join(directory, folder));
      } catch {
        return null;
      }
    },
    bytesOf: (path) => readFileSync(join(directory, path)),
  };
}
