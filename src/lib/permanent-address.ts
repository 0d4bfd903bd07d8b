/** The address under which a page is cited. Made here and nowhere else, so that it can move to editions in one place. */
import { withBase } from './addresses.ts';

/** The newest published edition, `2026.11` for instance. Null while there is none: pages are cited live. */
export const NEWEST_EDITION: string | null =
  Object.keys(import.meta.glob('/content/editions/*.json'))
    .map((path) => path.replace(/^.*\/|\.json$/g, ''))
    .sort()
    .at(-1) ?? null;

/** Pages that every edition keeps: one framework, one comparison. */
const IN_EDITIONS = /^(?:frameworks|compare)\/[^/]+\/(?:#.*)?$/;

/**
 * The whole address that goes into a citation.
 * @param path path of the live page under the site's base, with or without an anchor
 * @param site where the site is deployed
 * @param edition the edition to cite; pages that editions do not keep are cited live all the same
 */
export function permanentAddress(
  path: string,
  site: URL | string,
  edition: string | null = NEWEST_EDITION,
): string {
  const inside = path.slice(withBase('').length);
  const isFrozen = edition !== null && IN_EDITIONS.test(inside);
  return new URL(isFrozen ? withBase(`editions/${edition}/${inside}`) : path, site).href;
}

/** The edition that a permanent address leads to, null for a live one. */
export const editionOf = (link: string): string | null => /\/editions\/([^/]+)\//.exec(link)?.[1] ?? null;
