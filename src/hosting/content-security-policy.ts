/** The Content-Security-Policy of the pages: nothing from other hosts, and inline only what its hash allows. Pure. */
import { createHash } from 'node:crypto';

/** Code that stands in a page itself. */
export interface InlineCode {
  scripts: readonly string[];
  styles: readonly string[];
}

/** What a page needs beyond files of its own host. */
export interface PageNeeds extends InlineCode {
  /** Whether the page can open the search, whose engine is WebAssembly and whose styles hold small pictures. */
  searches: boolean;
}

/** How a policy names a text that may stand inline. */
export const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/**
 * The policy of a page. `default-src` covers everything that is not named; `base-uri` and `form-action` are not
 * among it, and plug-ins are never needed.
 */
export function contentSecurityPolicy({ scripts, styles, searches }: PageNeeds): string {
  const directive = (name: string, ...sources: string[]): string => `${name} 'self'${joined(sources)}`;
  return [
    "default-src 'self'",
    directive('script-src', ...(searches ? ["'wasm-unsafe-eval'"] : []), ...scripts.map(hashSource)),
    ...(styles.length > 0 ? [directive('style-src', ...styles.map(hashSource))] : []),
    ...(searches ? [directive('img-src', 'data:')] : []),
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join(';');
}

const joined = (sources: readonly string[]): string => sources.map((source) => ` ${source}`).join('');

/** The code that HTML of ours runs or applies inline. A script with a type or an address is none of it. */
export function inlineCodeIn(html: string): InlineCode {
  const textsOf = (name: string): string[] =>
    [...html.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g'))].map(([, text = '']) => text);
  return { scripts: textsOf('script'), styles: textsOf('style') };
}
