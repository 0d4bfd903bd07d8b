import { describe, expect, it } from 'vitest';
import { knownAddresses, redirectingAddresses } from './known-addresses.ts';

const slugs = Array.from({ length: 10 }, (_none, index) => `framework-${index}`);

describe('known addresses', () => {
  it('are the pages of the site, one for each framework and one for each pair', () => {
    expect(knownAddresses(slugs)).toHaveLength(6 + 10 + 45);
    expect(knownAddresses(['beta', 'alpha'])).toEqual([
      '/',
      '/frameworks/',
      '/compare/',
      '/methodology/',
      '/about/',
      '/search/',
      '/frameworks/beta/',
      '/frameworks/alpha/',
      '/compare/alpha-vs-beta/',
    ]);
  });

  it('are not the pairs the other way round, which redirect', () => {
    expect([...redirectingAddresses(['beta', 'alpha'])]).toEqual([
      ['/compare/beta-vs-alpha/', '/compare/alpha-vs-beta/'],
    ]);
  });
});
