import * as simpleIcons from 'simple-icons';
// The bundled build: the other reads its many files one by one, in every thread that draws marks.
import { optimize } from 'svgo/browser';

/** Decimals that coordinates keep, of 24 units: on pages, where marks are small, nobody sees the second. */
const DECIMALS = 1;

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
  const exportName = `si${icon.charAt(0).toUpperCase()}${icon.slice(1)}`;
  const mark = (simpleIcons as Record<string, { svg: string } | undefined>)[exportName];
  if (!mark)
    throw new Error(`Simple Icons has no mark "${icon}". See https://simpleicons.org for the slugs.`);
  const { data } = optimize(mark.svg, { floatPrecision: decimals, plugins: ['convertPathData'] });
  const path = /<path d="([^"]+)"/.exec(data)?.[1];
  if (!path) throw new Error(`The mark "${icon}" of Simple Icons is no single outline.`);
  paths.set(key, path);
  return path;
}
