import type { APIRoute, GetStaticPaths } from 'astro';
import { addresses } from '../../../lib/addresses.ts';
import { frameworkBySlug } from '../../../lib/dataset.ts';
import { loadDataset } from '../../../lib/load-dataset.ts';
import { publishedEnds } from '../../../lib/support-calendar-entries.ts';
import { CALENDAR_TYPE, calendarText } from '../../../lib/support-calendar.ts';

/** One file for each framework with a published end of support; an empty calendar would not be valid. */
export const getStaticPaths = (async () => {
  const { frameworks, checked } = await loadDataset();
  return frameworks
    .filter((framework) => publishedEnds(framework, { page: '', checked }).length > 0)
    .map(({ slug }) => ({ params: { slug } }));
}) satisfies GetStaticPaths;

/** The published ends of support of a framework as calendar entries. */
export const GET: APIRoute = async ({ params, site }) => {
  const dataset = await loadDataset();
  const framework = frameworkBySlug(dataset, params['slug'] ?? '');
  const page = new URL(addresses.evidencePage('lifecycle'), site).href;
  const entries = publishedEnds(framework, { page, checked: dataset.checked });
  const text = calendarText(`${framework.name}: ends of support`, entries, dataset.checked);
  return new Response(text, { headers: { 'content-type': CALENDAR_TYPE } });
};
