import type { Content, ContentFile } from './content.ts';
import { asList, child, valueAt } from './raw-values.ts';

/** The texts under one key of a list's entries, each with its position. */
export function entryTexts(list: unknown, key: string): { text: string; index: number }[] {
  return asList(list).flatMap((entry, index) => {
    const text = child(entry, key);
    return typeof text === 'string' ? [{ text, index }] : [];
  });
}

/** The slugs of all pages, whether or not the pages can be read. */
export function frameworkSlugs(content: Content): string[] {
  return content.pages.map((page) => page.slug);
}

/** The ids of the sources that a facts file lists; null where it has no list, so that nothing can be unknown. */
export function sourceIds(facts: ContentFile): string[] | null {
  const sources = child(facts.value, 'sources');
  return Array.isArray(sources) ? entryTexts(sources, 'id').map(({ text }) => text) : null;
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

/** The rows of the capability matrix; null where its file cannot be read, so that nothing can be unknown. */
export function capabilityRows(content: Content): CapabilityRow[] | null {
  const groups = valueAt(content.capabilities, 'value', 'groups');
  if (!Array.isArray(groups)) return null;
  return groups
    .flatMap((group) => asList(child(group, 'capabilities')))
    .flatMap((row) => {
      const id = child(row, 'id');
      return typeof id === 'string' ? [{ id, asks: child(row, 'asks') }] : [];
    });
}
