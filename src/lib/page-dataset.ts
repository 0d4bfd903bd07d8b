import { addresses } from './addresses.ts';
import type { Dataset } from './dataset.ts';
import { loadDataset } from './load-dataset.ts';

/** The dataset that a page shows: that of its edition, or the live one. For components too small for a prop. */
export async function pageDataset({ edition }: App.Locals): Promise<Dataset> {
  return edition?.dataset ?? (await loadDataset());
}

/** The page of a framework: pages of an edition lead to each other. */
export function frameworkAddress({ edition }: App.Locals, slug: string): string {
  return edition ? addresses.editionFramework(edition.name, slug) : addresses.framework(slug);
}

/** The page of a pair: pages of an edition lead to each other. */
export function pairAddress({ edition }: App.Locals, first: string, second: string): string {
  return edition ? addresses.editionPair(edition.name, first, second) : addresses.pair(first, second);
}
