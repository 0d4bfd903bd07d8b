import { addresses } from '../../lib/addresses.ts';
import type { Rule } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import { knownAddresses, redirectingAddresses } from '../known-addresses.ts';
import { frameworkSlugs } from '../known-ids.ts';
import { pageLinks } from '../page-body.ts';
import { quote } from '../quote.ts';

/** Links in prose lead to a page that exists, to an anchor of the same page, or to the web. */
export const internalLinks: Rule = (content) => {
  const slugs = frameworkSlugs(content);
  const known = knownAddresses(slugs);
  const redirecting = redirectingAddresses(slugs);
  return content.pages.flatMap(({ slug, file, body }) =>
    (body ? pageLinks(body) : []).flatMap(({ text: target, place }) => {
      if (/^(https?:\/\/[^/]|#)/i.test(target)) return [];
      const address = target.replace(/[?#].*$/s, '');
      if (known.includes(address)) return [];
      const other = redirecting.get(address.endsWith('/') ? address : `${address}/`);
      const isAddress = /^\/(?!\/)/.test(address);
      return {
        file,
        path: place,
        found: isAddress
          ? `there is no page ${quote(address)}.`
          : `${quote(target)} is not a link for pages.`,
        expected: isAddress
          ? `Expected the address of a page with its last slash, such as ${quote(addresses.framework(slug))}.`
          : 'Expected a link that begins with "/", "#", "https://" or "http://".',
        hint: other ? `Did you mean ${quote(other)}?` : didYouMean(address, known),
      };
    }),
  );
};
