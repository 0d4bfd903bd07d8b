import type { Dataset } from './dataset.ts';
import type { Titles } from './decision-words.ts';

/** Titles of all factors and capabilities by id. */
export function titlesOf({ factors, capabilities }: Dataset): Titles {
  return Object.fromEntries([...factors, ...capabilities].map(({ id, title }) => [id, title]));
}
