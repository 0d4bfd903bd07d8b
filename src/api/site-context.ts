import { NEWEST_EDITION } from '../lib/permanent-address.ts';
import type { ApiContext } from './context.ts';

/** What the API needs to know of this build. */
export function siteContext(): ApiContext {
  return { site: new URL(import.meta.env.SITE), edition: NEWEST_EDITION };
}
