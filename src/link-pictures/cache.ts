/** Pictures that were drawn before, by a hash of all that they depend on. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkPicture } from '../lib/link-picture.ts';

/** The key of a picture: the same content, drawn by the same code, has the same key. */
export function pictureKey(picture: LinkPicture, drawing: string): string {
  return createHash('sha256').update(drawing).update('\0').update(JSON.stringify(picture)).digest('hex');
}

/** A folder of drawn pictures. */
export class PictureCache {
  readonly folder: string;

  /** @param folder is made if it is not there */
  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** The file that holds, or will hold, the picture of a key. */
  fileOf(key: string): string {
    return join(this.folder, `${key}.png`);
  }

  has(key: string): boolean {
    return existsSync(this.fileOf(key));
  }

  /** Keeps a picture: all of it or, where the process ends in between, nothing. */
  keep(key: string, png: Buffer): void {
    const partial = `${this.fileOf(key)}.${process.pid}.part`;
    writeFileSync(partial, png);
    renameSync(partial, this.fileOf(key));
  }

  /** Removes every picture but those of the given keys, so that the folder does not grow with every change. */
  prune(keys: ReadonlySet<string>): void {
    for (const file of readdirSync(this.folder)) {
      if (!keys.has(file.replace(/\.png$/, ''))) rmSync(join(this.folder, file), { force: true });
    }
  }
}
