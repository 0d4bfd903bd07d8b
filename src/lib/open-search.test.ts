// cspell:ignore שלום
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { brokenText } from './hostile-text.ts';
import { fitForXml, openSearchDescription, type SearchDescription } from './open-search.ts';

const description: SearchDescription = {
  name: 'Atlas',
  description: 'Search the atlas',
  template: 'https://atlas.example/search/?q={searchTerms}',
  icon: 'https://atlas.example/icon.svg',
};
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  trimValues: false,
  parseTagValue: false,
});

describe('the OpenSearch description', () => {
  it('names the results with the place for the words', () => {
    const { OpenSearchDescription: root } = parser.parse(openSearchDescription(description));
    expect(root['@xmlns']).toBe('http://a9.com/-/spec/opensearch/1.1/');
    expect(root.ShortName).toBe('Atlas');
    expect(root.Url['@template']).toBe('https://atlas.example/search/?q={searchTerms}');
    expect(root.Url['@type']).toBe('text/html');
  });

  it('changes no letter of an ordinary text', () => {
    expect(fitForXml('a & b <c> "d" 👩‍💻 \u202eשלום')).toBe('a & b <c> "d" 👩‍💻 \u202eשלום');
    expect(fitForXml(' a\r\n\tb\ud800\u0007 ')).toBe('a b\ufffd\ufffd');
  });

  it('holds any text intact but for what XML cannot hold, and stays one document', () => {
    fc.assert(
      fc.property(brokenText, brokenText, (name, template) => {
        const xml = openSearchDescription({ ...description, name, template });
        expect(XMLValidator.validate(xml)).toBe(true);
        expect(xml.isWellFormed()).toBe(true);
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        const { OpenSearchDescription: root } = parser.parse(xml);
        expect(String(root.ShortName ?? '')).toBe(fitForXml(name));
        expect(root.Url['@template']).toBe(fitForXml(template));
      }),
    );
  });
});
