import { addresses } from '../../lib/addresses.ts';
import type { PageFile, Rule } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Fault } from '../fault.ts';
import { knownAddresses, redirectingAddresses } from '../known-addresses.ts';
import { factorIds, frameworkSlugs } from '../known-ids.ts';
import { pageLinks } from '../page-body.ts';
import { quote } from '../quote.ts';

/** Links in prose lead to a page that exists, to an anchor of the same page, or to the web. */
export const internalLinks: Rule = (content) => {
  const { pages, factors, useCases, guide } = content;
  const frameworks = frameworkSlugs(content);
  const redirecting = redirectingAddresses(frameworks);
  const known = knownAddresses({
    frameworks,
    guide: [...factorIds(content), ...guide.map(({ slug }) => slug)],
    useCases: useCases.map(({ slug }) => slug),
  });

  /** Faults of a page's links; its own address serves as the example of a right one. */
  const linkFaults = ({ file, body }: PageFile, example: string): Fault[] =>
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
          ? `Expected the address of a page with its last slash, such as ${quote(example)}.`
          : 'Expected a link that begins with "/", "#", "https://" or "http://".',
        hint: other ? `Did you mean ${quote(other)}?` : didYouMean(address, known),
      };
    });
  return [
    ...pages.flatMap((page) => linkFaults(page, addresses.framework(page.slug))),
    ...[...factors, ...guide].flatMap((page) => linkFaults(page, addresses.guidePage(page.slug))),
    ...useCases.flatMap((page) => linkFaults(page, addresses.useCase(page.slug))),
  ];
};
