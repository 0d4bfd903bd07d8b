import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenText } from './hostile-text.ts';
import { scriptText, structuredData, type DescribedPage } from './structured-data.ts';

const page: DescribedPage = {
  title: 'Alder vs Birch',
  description: 'Two trees side by side.',
  url: 'https://atlas.example/base/compare/alder-vs-birch/',
  home: 'https://atlas.example/base/',
  dataDate: '2031-05-17',
  steps: [{ label: 'Compare', href: '/base/compare/' }, { label: 'Alder and Birch' }],
  subject: undefined,
};

describe('the description of a page', () => {
  it('of two frameworks is an article about both, by date and license', () => {
    const frameworks = [
      { name: 'Alder', website: 'https://alder.example/' },
      { name: 'Birch', website: 'https://birch.example/' },
    ];
    const data = structuredData({ ...page, subject: { kind: 'frameworks', frameworks } });
    expect(data?.['@graph'][0]).toEqual({
      '@type': 'TechArticle',
      headline: 'Alder vs Birch',
      description: 'Two trees side by side.',
      url: 'https://atlas.example/base/compare/alder-vs-birch/',
      dateModified: '2031-05-17',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      publisher: { '@type': 'Organization', name: 'Backend Atlas', url: 'https://atlas.example/base/' },
      about: frameworks.map(({ name, website }) => ({
        '@type': 'SoftwareApplication',
        name,
        url: website,
        applicationCategory: 'DeveloperApplication',
      })),
    });
  });

  it('names every step of the way, with the address of all but the page itself', () => {
    expect(structuredData(page)?.['@graph']).toEqual([
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Compare', item: 'https://atlas.example/base/compare/' },
          { '@type': 'ListItem', position: 2, name: 'Alder and Birch' },
        ],
      },
    ]);
  });

  it('of data names the files by their whole address', () => {
    const data = structuredData({
      ...page,
      steps: [],
      subject: { kind: 'data', files: ['/base/api/a.json'] },
    });
    expect(data?.['@graph']).toHaveLength(1);
    expect(data?.['@graph'][0]).toMatchObject({
      '@type': 'Dataset',
      name: 'Backend Atlas: Alder vs Birch',
      distribution: [
        { encodingFormat: 'application/json', contentUrl: 'https://atlas.example/base/api/a.json' },
      ],
    });
  });

  it('is left out where there is nothing to say', () => {
    expect(structuredData({ ...page, steps: [] })).toBeNull();
    expect(structuredData({ ...page, steps: [{ label: 'Home' }] })).toBeNull();
  });
});

describe('the text in the script element', () => {
  it('is the same data, whatever the texts hold, and nothing that HTML reads as markup', () => {
    fc.assert(
      fc.property(brokenText, brokenText, brokenText, (title, description, name) => {
        const data = structuredData({
          ...page,
          title,
          description,
          steps: [{ label: name, href: '/' }, { label: title }],
          subject: { kind: 'frameworks', frameworks: [{ name, website: 'https://alder.example/' }] },
        });
        const text = scriptText(data);
        expect(JSON.parse(text)).toEqual(data);
        expect(text).not.toMatch(/[<>&\u2028\u2029]/);
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});
