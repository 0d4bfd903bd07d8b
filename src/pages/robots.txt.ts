import type { APIRoute } from 'astro';
import { withBase } from '../lib/addresses.ts';

/** Everything may be read; the sitemap's address depends on where the site is deployed. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(withBase('sitemap-index.xml'), site)}\n`);
