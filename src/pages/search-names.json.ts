import type { APIRoute } from 'astro';
import { loadDataset } from '../lib/load-dataset.ts';
import type { SearchName } from '../lib/search-suggestion.ts';

/** Names and aliases for the search's suggestions; loaded with the search, not before. */
export const GET: APIRoute = async () => {
  const { frameworks } = await loadDataset();
  const names: SearchName[] = frameworks.map(({ name, identity }) => ({ name, aliases: identity.aliases }));
  return Response.json(names);
};
