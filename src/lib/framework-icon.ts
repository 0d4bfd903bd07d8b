import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
// The bundled build: the other reads its many files one by one, in every thread that draws marks.
import { optimize } from 'svgo/browser';

/** Decimals that coordinates keep, of 24 units: on pages, where marks are small, nobody sees the second. */
const DECIMALS = 1;

const require = createRequire(import.meta.url);
const paths = new Map<string, string>();

/**
 * The outline of a framework's mark in a square of 24 units, for `<path d>`.
 * @param icon slug of the mark in Simple Icons
 * @param decimals that coordinates keep: more for a mark that is drawn large
 * @throws if Simple Icons has no such mark
 */
export function iconPath(icon: string, decimals = DECIMALS): string {
  const key = `${icon} ${decimals}`;
  const known = paths.get(key);
  if (known !== undefined) return known;
  const { data } = optimize(markOf(icon), { floatPrecision: decimals, plugins: ['convertPathData'] });
  const path = /<path d="([^"]+)"/.exec(data)?.[1];
  if (!path) throw new Error(`The mark "${icon}" of Simple Icons is no single outline.`);
  paths.set(key, path);
  return path;
}

/** One mark from its own file: every thread that draws marks would otherwise read all three thousand. */
function markOf(icon: string): string {
  try {
    return readFileSync(require.resolve(`simple-icons/icons/${icon}.svg`), 'utf8');
  } catch {
    throw new Error(`Simple Icons has no mark "${icon}". See https://simpleicons.org for the slugs.`);
  }
}
