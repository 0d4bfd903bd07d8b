/** The texts that people paste into their own pages. */
import { XMLBuilder } from 'fast-xml-parser';

/** Height that shows about ten rows; the embed scrolls inside it. */
const HEIGHT = '480';

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@' });

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** An `<iframe>` with a title, for HTML. */
export function iframeSnippet(title: string, address: string): string {
  const iframe = {
    '@src': address,
    '@title': onOneLine(title),
    '@width': '100%',
    '@height': HEIGHT,
    '@loading': 'lazy',
  };
  return builder.build({ iframe });
}

/** A picture that links to the page, for Markdown. */
export function pictureSnippet(title: string, picture: string, page: string): string {
  return `[![${withoutMarkup(title)}](${picture})](${page})`;
}

/** The text with what Markdown could read as markup inside a line escaped. */
const withoutMarkup = (text: string): string => onOneLine(text).replace(/[\\`*_[\]<>&!|~$]/g, '\\$&');
