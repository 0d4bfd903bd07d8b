import type { Content, ContentFile, PageFile } from './content.ts';
import { asList, child, valueAt } from './raw-values.ts';

/** The texts under one key of a list's entries, each with its position. */
export function entryTexts(list: unknown, key: string): { text: string; index: number }[] {
  return asList(list).flatMap((entry, index) => {
    const text = child(entry, key);
    return typeof text === 'string' ? [{ text, index }] : [];
  });
}

/** All pages of the site, of whatever kind. */
export function allPages({ pages, factors, useCases, guide }: Content): PageFile[] {
  return [...pages, ...factors, ...useCases, ...guide];
}

/** The slugs of all frameworks, whether or not their pages can be read. */
export function frameworkSlugs(content: Content): string[] {
  return content.pages.map((page) => page.slug);
}

/** The ids of all factors, whether or not their pages can be read. */
export function factorIds(content: Content): string[] {
  return content.factors.map((page) => page.slug);
}

/** The ids of the sources that a facts file lists; null where it lists none, so that none can be unknown. */
export function sourceIds(facts: ContentFile): string[] | null {
  const ids = entryTexts(child(facts.value, 'sources'), 'id').map(({ text }) => text);
  return ids.length > 0 ? ids : null;
}

/** The facts file that lists a source, or undefined where none does. */
export function fileOfSource(content: Content, id: string): string | undefined {
  return content.facts.find((facts) => sourceIds(facts)?.includes(id))?.file;
}

/** A row of the capability matrix. */
export interface CapabilityRow {
  id: string;
  /** What the row asks, if it says so. */
  asks: unknown;
}

/** The ids of the groups of the capability matrix; null where none can be read, so that none can be unknown. */
export function groupIds(content: Content): string[] | null {
  const ids = entryTexts(valueAt(content.capabilities, 'value', 'groups'), 'id').map(({ text }) => text);
  return ids.length > 0 ? ids : null;
}

/** The rows of the capability matrix; null where none can be read, so that none can be unknown. */
export function capabilityRows(content: Content): CapabilityRow[] | null {
  const rows = asList(valueAt(content.capabilities, 'value', 'groups'))
    .flatMap((group) => asList(child(group, 'capabilities')))
    .flatMap((row) => {
      const id = child(row, 'id');
      return typeof id === 'string' ? [{ id, asks: child(row, 'asks') }] : [];
    });
  return rows.length > 0 ? rows : null;
}
