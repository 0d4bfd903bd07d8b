import * as simpleIcons from 'simple-icons';
import { optimize } from 'svgo';

/** Decimals that coordinates keep, of 24 units: nobody sees the third, and it is a sixth of a page with all marks. */
const DECIMALS = 2;

const paths = new Map<string, string>();

/**
 * The outline of a framework's mark in a square of 24 units, for `<path d>`.
 * @param icon slug of the mark in Simple Icons
 * @throws if Simple Icons has no such mark
 */
export function iconPath(icon: string): string {
  const known = paths.get(icon);
  if (known !== undefined) return known;
  const exportName = `si${icon.charAt(0).toUpperCase()}${icon.slice(1)}`;
  const mark = (simpleIcons as Record<string, { svg: string } | undefined>)[exportName];
  if (!mark)
    throw new Error(`Simple Icons has no mark "${icon}". See https://simpleicons.org for the slugs.`);
  const { data } = optimize(mark.svg, { floatPrecision: DECIMALS, plugins: ['convertPathData'] });
  const path = /<path d="([^"]+)"/.exec(data)?.[1];
  if (!path) throw new Error(`The mark "${icon}" of Simple Icons is no single outline.`);
  paths.set(icon, path);
  return path;
}
