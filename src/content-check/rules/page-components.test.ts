import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';
import { PAGE_COMPONENTS } from './page-components.ts';

const alphaPage = 'frameworks/alpha.mdx';
const ease = 'factors/ease.mdx';
const gadgets = 'use-cases/gadgets.mdx';
const start = 'guide/start.mdx';

describe('page components', () => {
  it('suggests the nearest component', () => {
    expect(
      messagesAfter({
        file: alphaPage,
        find: '<Benefits framework="alpha" />',
        replace: '<Benefit framework="alpha" />',
      }),
    ).toEqual([
      'content/frameworks/alpha.mdx · line 12: "Benefit" is not a component for pages.',
      '  Expected one of: Benefits, Cite, Limitations. Did you mean "Benefits"?',
    ]);
  });

  it('lists the components where none is near', () => {
    expect(
      messagesAfter({
        file: alphaPage,
        find: 'Nobody has to.',
        replace: '<Chart data="figures">Nobody has to.</Chart>',
      }),
    ).toEqual([
      'content/frameworks/alpha.mdx · line 27: "Chart" is not a component for pages.',
      '  Expected one of: Benefits, Cite, Limitations.',
    ]);
  });

  it('knows the components that there are', () => {
    const files = readdirSync(new URL('../../components/mdx/', import.meta.url));
    expect(files.map((file) => file.replace('.astro', '')).sort()).toEqual(PAGE_COMPONENTS);
  });

  it('allows a factor nothing but citations', () => {
    expect(
      messagesAfter({ file: ease, find: 'It is invented.', replace: '<Benefits framework="alpha" />' }),
    ).toEqual([
      'content/factors/ease.mdx · line 40: "Benefits" is not a component for this page.',
      '  Expected only Cite.',
    ]);
  });

  it('allows a use case nothing but citations', () => {
    expect(
      messagesAfter({ file: gadgets, find: 'One gadget.', replace: 'One <Sight source="al-docs" />gadget.' }),
    ).toEqual([
      'content/use-cases/gadgets.mdx · line 49: "Sight" is not a component for this page.',
      '  Expected only Cite.',
    ]);
  });

  it('suggests the citation in the guide', () => {
    expect(messagesAfter({ file: start, find: '<Cite ', replace: '<Cites ' })).toEqual([
      'content/guide/start.mdx · line 10: "Cites" is not a component for this page.',
      '  Expected only Cite. Did you mean "Cite"?',
    ]);
  });
});
