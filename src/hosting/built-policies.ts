/** Reads back from built pages what they say to a host: their policy, and where they send the reader. Pure. */
import type { HostedSite, Redirect } from './header-rules.ts';

/** A built page by its path under the base: `compare/` or `404.html`. */
export interface BuiltFile {
  path: string;
  html: string;
}

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/;
const REFRESH = /<meta http-equiv="refresh" content="0;url=([^"]+)"/;

/** The frames for other people's pages. */
const isEmbed = ({ path }: BuiltFile): boolean => path.startsWith('embed/compare/');

/**
 * What the pages ask of their host. Pages of a kind share one policy, so that one header serves them all.
 * @throws if a page has no policy, or another than the rest of its kind: the header would break it
 */
export function readHostedSite(base: string, files: readonly BuiltFile[]): HostedSite {
  const redirects = files.flatMap(({ path, html }): Redirect[] => {
    const [, to] = REFRESH.exec(html) ?? [];
    return to === undefined ? [] : [{ from: base + path, to }];
  });
  const pages = files.filter(({ html }) => !REFRESH.test(html));
  const folders = pages.flatMap(({ path }) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : []));
  return {
    base,
    pagePolicy: sharedPolicy(pages.filter((page) => !isEmbed(page))),
    embedPolicy: sharedPolicy(pages.filter(isEmbed)),
    folders: [...new Set(folders)].sort(),
    redirects,
  };
}

function sharedPolicy(pages: readonly BuiltFile[]): string {
  const first = policyOf(pages[0]);
  for (const page of pages) {
    if (policyOf(page) !== first) {
      throw new Error(`The policies of ${pages[0]!.path || 'the start page'} and ${page.path} differ.`);
    }
  }
  return first;
}

function policyOf(page: BuiltFile | undefined): string {
  const [, policy] = POLICY.exec(page?.html ?? '') ?? [];
  if (policy === undefined)
    throw new Error(`${page?.path ?? 'A kind of page'} has no Content-Security-Policy.`);
  return policy.replaceAll('&#39;', "'").replaceAll('&#38;', '&');
}
