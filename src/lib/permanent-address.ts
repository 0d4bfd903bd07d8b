/** The address under which a page is cited. Made here and nowhere else, so that it can move to editions in one place. */
import { withBase } from './addresses.ts';

/** What the editions keep, by name; each has the frameworks of its day by slug. */
const KEPT = new Map(
  Object.entries(
    import.meta.glob<{ frameworks: Readonly<Record<string, unknown>> }>('/content/editions/*.json', {
      eager: true,
      import: 'content',
    }),
  ).map(([path, { frameworks }]) => [path.replace(/^.*\/|\.json$/g, ''), new Set(Object.keys(frameworks))]),
);

/** The newest published edition, `2026.11` for instance. Null while there is none: pages are cited live. */
export const NEWEST_EDITION: string | null = [...KEPT.keys()].sort().at(-1) ?? null;

/** Pages that every edition keeps: one framework, one comparison. */
const IN_EDITIONS = /^(?:frameworks|compare)\/([^/]+)\/(?:#.*)?$/;

/**
 * The whole address that goes into a citation.
 * @param path path of the live page under the site's base, with or without an anchor
 * @param site where the site is deployed
 * @param edition the edition to cite; pages that it does not keep are cited live all the same
 */
export function permanentAddress(
  path: string,
  site: URL | string,
  edition: string | null = NEWEST_EDITION,
): string {
  const inside = path.slice(withBase('').length);
  const isFrozen = edition !== null && keeps(edition, inside);
  return new URL(isFrozen ? withBase(`editions/${edition}/${inside}`) : path, site).href;
}

/** Whether an edition has a page. A framework that is newer than the edition is not in it. */
function keeps(edition: string, inside: string): boolean {
  const slugs = IN_EDITIONS.exec(inside)?.[1]?.split('-vs-') ?? [];
  return slugs.length > 0 && slugs.every((slug) => KEPT.get(edition)?.has(slug));
}

/** The edition that a permanent address leads to, null for a live one. */
export const editionOf = (link: string): string | null => /\/editions\/([^/]+)\//.exec(link)?.[1] ?? null;
