import { XMLBuilder } from 'fast-xml-parser';

/** What a browser needs in order to search the site from its address bar. */
export interface SearchDescription {
  /** Name of the search, at most 16 characters. */
  name: string;
  description: string;
  /** Absolute address of the results with `{searchTerms}` in the place of the words. */
  template: string;
  /** Absolute address of the site's mark. */
  icon: string;
}

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });

/** Characters that XML 1.0 cannot hold, not even escaped. */
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The text on one line, since attributes hold no line ends, and with U+FFFD in the place of what XML cannot hold. */
export const fitForXml = (text: string): string =>
  text.toWellFormed().replace(UNFIT, '\ufffd').replace(/\s+/g, ' ').trim();

/** The OpenSearch 1.1 description document. */
export function openSearchDescription({ name, description, template, icon }: SearchDescription): string {
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    OpenSearchDescription: {
      '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
      ShortName: fitForXml(name),
      Description: fitForXml(description),
      InputEncoding: 'UTF-8',
      Image: { '@type': 'image/svg+xml', '#text': fitForXml(icon) },
      Url: { '@type': 'text/html', '@method': 'get', '@template': fitForXml(template) },
    },
  });
}
