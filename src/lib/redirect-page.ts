/** A page that only sends the reader on, for hosts that know no redirects but files. */
import { escape } from 'html-escaper';
import { withBase } from './addresses.ts';

/** Nothing but the mark beside the title, which browsers would else look for at the root of the host. */
const POLICY = "default-src 'none';img-src 'self'";

/**
 * The answer for an address whose content stands elsewhere on the site.
 * @param target path of the page to which it leads
 */
export function redirectPage(target: string, site: URL | undefined): Response {
  const [path, address] = [target, new URL(target, site).href].map(escape) as [string, string];
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>Redirecting to ${path}</title>
<meta http-equiv="refresh" content="0;url=${path}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${address}">
<link rel="icon" href="${withBase('favicon.svg')}" type="image/svg+xml">
<p>This page stands at <a href="${path}">${path}</a>.</p>
</html>
`;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
