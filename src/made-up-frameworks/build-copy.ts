/** Builds the site of a copy of the content, beside the project's own and without touching `dist/`. */
import { execFile } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PROJECT_CONTENT } from '../content-folder.ts';
import { writeMadeUpFrameworks } from './made-up-frameworks.ts';
import type { MadeUpFramework } from './made-up-facts.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Thousands of pages are a line each where Astro speaks of them. */
const MOST_OUTPUT_BYTES = 64 * 1024 * 1024;

/** A folder with a copy of the content, and the site built of it. */
export interface ContentCopy {
  /** Holds the copy in `content`, Astro's cache in `content-cache`, and the built site in `dist`. */
  folder: string;
  content: string;
  dist: string;
  /** The frameworks that were added. */
  added: MadeUpFramework[];
}

/**
 * Copies the content and adds frameworks to the copy.
 * @param folder inside the project, because prose finds Astro's runtime from where it lies; is emptied first
 */
export function copyContent(folder: string, count: number, seed: number): ContentCopy {
  const content = join(folder, 'content');
  rmSync(folder, { recursive: true, force: true });
  cpSync(PROJECT_CONTENT, content, { recursive: true });
  return { folder, content, dist: join(folder, 'dist'), added: writeMadeUpFrameworks(content, count, seed) };
}

/**
 * Runs one script of the project on a copy and gives what it prints.
 * @throws with its output if it fails
 */
async function runOn({ content }: ContentCopy, script: string, ...options: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...options], {
    cwd: PROJECT,
    env: { ...process.env, CONTENT_DIR: content },
    maxBuffer: MOST_OUTPUT_BYTES,
  });
  return stdout;
}

/** Checks the copy as `npm run check:content` does the content, and gives its report. */
export const checkCopy = (copy: ContentCopy): Promise<string> => runOn(copy, 'src/content-check/run.ts');

/** Builds all pages and files of the copy, without search index and pictures. */
export const buildPages = (copy: ContentCopy): Promise<string> =>
  runOn(copy, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', copy.dist);

/** Indexes the built pages for the search. */
export const indexPages = (copy: ContentCopy): Promise<string> =>
  runOn(copy, 'node_modules/pagefind/lib/runner/bin.cjs', '--silent', '--site', copy.dist);
