import { describe, expect, it } from 'vitest';
import { knownAddresses, redirectingAddresses } from './known-addresses.ts';

const slugs = Array.from({ length: 10 }, (_none, index) => `framework-${index}`);

describe('known addresses', () => {
  it('are the pages of the site, one for each framework and one for each pair', () => {
    expect(knownAddresses({ frameworks: slugs, guide: [], useCases: [] })).toHaveLength(22 + 10 + 10 + 45);
    expect(knownAddresses({ frameworks: ['beta', 'alpha'], guide: ['ease'], useCases: ['gadgets'] })).toEqual(
      [
        '/',
        '/frameworks/',
        '/compare/',
        '/guide/',
        '/use-cases/',
        '/decide/',
        '/evidence/',
        '/evidence/lifecycle/',
        '/evidence/benchmarks/',
        '/evidence/security/',
        '/evidence/adoption/',
        '/evidence/activity/',
        '/sources/',
        '/sources/records/',
        '/sources/not-verified/',
        '/editions/',
        '/changes/',
        '/api/',
        '/embed/',
        '/methodology/',
        '/about/',
        '/search/',
        '/frameworks/beta/',
        '/frameworks/alpha/',
        '/sources/beta/',
        '/sources/alpha/',
        '/guide/ease/',
        '/use-cases/gadgets/',
        '/compare/alpha-vs-beta/',
      ],
    );
  });

  it('are not the pairs the other way round, which redirect', () => {
    expect([...redirectingAddresses(['beta', 'alpha'])]).toEqual([
      ['/compare/beta-vs-alpha/', '/compare/alpha-vs-beta/'],
    ]);
  });
});
