/** Writes the files of a build where Astro would, in the thread that has rendered them. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the files go. Addresses of folders end with a slash. */
export interface FilePlaces {
  /** Address of the folder of the built site. */
  out: string;
  /** Address of the folder whose files go into the site as they are. */
  public: string;
  /** Path under which the site is served. */
  base: string;
}

/** Pages that hosts look for as files of their own. */
const STATUS_PAGES = new Set(['404', '500']);

/**
 * The file of a page or an endpoint under the folder of the site, for the build format "directory".
 * @param path of the request, escaped as in an address
 */
export function fileOf(path: string, base: string, type: string): string {
  const name = path.slice(base.length).replace(/\/$/, '');
  if (type === 'endpoint') return name;
  if (STATUS_PAGES.has(name)) return `${name}.html`;
  return name === '' ? 'index.html' : `${name}/index.html`;
}

/** Writes files and remembers the folders that it has made. */
export class FileWriter {
  readonly #places: FilePlaces;
  readonly #made = new Set<string>();

  constructor(places: FilePlaces) {
    this.#places = places;
  }

  /**
   * Writes the body of an answer, unless the file is Astro's to write or to refuse: a redirect becomes a page, and a
   * file of the public folder goes before a page with its name.
   * @returns whether it is written
   */
  async write(url: string, type: string, response: Response): Promise<boolean> {
    const file = fileOf(new URL(url).pathname, this.#places.base, type);
    const isRedirect = response.status >= 300 && response.status < 400;
    if (response.body === null || isRedirect || existsSync(new URL(file, this.#places.public))) return false;
    const path = fileURLToPath(new URL(file, this.#places.out));
    this.#makeFolder(dirname(path));
    writeFileSync(path, new Uint8Array(await response.arrayBuffer()));
    return true;
  }

  #makeFolder(folder: string): void {
    if (this.#made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
  }
}
