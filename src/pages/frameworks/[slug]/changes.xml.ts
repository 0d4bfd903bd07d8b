import type { APIRoute, GetStaticPaths } from 'astro';
import { addresses } from '../../../lib/addresses.ts';
import { changeLog } from '../../../lib/changes/change-log.ts';
import { atomFeed, feedEntries } from '../../../lib/changes/feed.ts';
import { frameworkBySlug } from '../../../lib/dataset.ts';
import { loadEditions } from '../../../lib/editions/load-editions.ts';
import { loadDataset } from '../../../lib/load-dataset.ts';

export const getStaticPaths = (async () =>
  (await loadDataset()).frameworks.map(({ slug }) => ({ params: { slug } }))) satisfies GetStaticPaths;

/** The feed of what changes on a framework's page. */
export const GET: APIRoute = async ({ params, site }) => {
  const live = await loadDataset();
  const { slug, name, checked } = frameworkBySlug(live, params['slug'] ?? '');
  const editions = (await loadEditions()).filter(({ prose }) => prose.has(slug));
  const head = {
    title: `Backend Atlas: changes to ${name}`,
    description: `Facts on ${name} that were added, changed and removed.`,
    self: addresses.frameworkChangesFeed(slug),
    page: addresses.framework(slug),
    updated: checked,
  };
  const entries = feedEntries(changeLog(editions, live), live, slug);
  return new Response(atomFeed(head, entries, site!), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });
};
