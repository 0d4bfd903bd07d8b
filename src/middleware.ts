/** What every page passes through on its way out. */
import { defineMiddleware } from 'astro:middleware';
import { spaceApart } from './lib/space-apart.ts';

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(spaceApart(await response.text()), response);
});
