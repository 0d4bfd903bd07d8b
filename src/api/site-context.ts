import type { ApiContext } from './context.ts';

/** What the API needs to know of this build. No edition has been frozen yet. */
export function siteContext(): ApiContext {
  return { site: new URL(import.meta.env.SITE), edition: null };
}
