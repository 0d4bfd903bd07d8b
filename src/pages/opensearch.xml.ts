import type { APIRoute } from 'astro';
import { addresses, withBase } from '../lib/addresses.ts';
import { openSearchDescription } from '../lib/open-search.ts';

/** Lets a browser search the site from its address bar. */
export const GET: APIRoute = ({ site }) => {
  const xml = openSearchDescription({
    name: 'Backend Atlas',
    description: 'Search frameworks, comparisons, capabilities and evidence',
    // The braces belong to the template and stay as they are.
    template: `${new URL(addresses.search(), site).href}?q={searchTerms}`,
    icon: new URL(withBase('favicon.svg'), site).href,
  });
  return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
