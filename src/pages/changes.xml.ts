import type { APIRoute } from 'astro';
import { addresses } from '../lib/addresses.ts';
import { changeLog } from '../lib/changes/change-log.ts';
import { atomFeed, feedEntries } from '../lib/changes/feed.ts';
import { loadEditions } from '../lib/editions/load-editions.ts';
import { loadDataset } from '../lib/load-dataset.ts';

/** The feed of all changes. */
export const GET: APIRoute = async ({ site }) => {
  const live = await loadDataset();
  const head = {
    title: 'Backend Atlas: changes',
    description: 'Facts added, changed and removed, and new editions.',
    self: addresses.changesFeed(),
    page: addresses.changes(),
    updated: live.checked,
  };
  const entries = feedEntries(changeLog(await loadEditions(), live), live);
  return new Response(atomFeed(head, entries, site!), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });
};
