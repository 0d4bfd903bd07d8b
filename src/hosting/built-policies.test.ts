import { describe, expect, it } from 'vitest';
import { readHostedSite } from './built-policies.ts';

const page = (path: string, policy: string) => ({
  path,
  html: `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`,
});

const start = page('', 'policy of pages');
const about = page('about/', 'policy of pages');
const embed = page('embed/compare/a-vs-b/', 'policy of embeds');

describe('what built pages ask of their host', () => {
  it('is one policy for each kind, the folders of pages, and where addresses lead', () => {
    const redirect = {
      path: 'compare/b-vs-a/',
      html: '<meta http-equiv="refresh" content="0;url=/atlas/compare/a-vs-b/">',
    };
    expect(readHostedSite('/atlas/', [start, about, embed, redirect])).toEqual({
      base: '/atlas/',
      pagePolicy: 'policy of pages',
      embedPolicy: 'policy of embeds',
      folders: ['about', 'embed'],
      redirects: [{ from: '/atlas/compare/b-vs-a/', to: '/atlas/compare/a-vs-b/' }],
    });
  });

  it('cannot be two policies for one kind, since one header serves them all', () => {
    const other = page('about/', 'another policy');
    expect(() => readHostedSite('/', [start, other, embed])).toThrow(
      'The policies of the start page and about/ differ.',
    );
  });

  it('cannot be nothing', () => {
    expect(() => readHostedSite('/', [start, { path: 'about/', html: '' }, embed])).toThrow(
      'about/ has no Content-Security-Policy.',
    );
  });
});
