import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from './hostile-text.ts';
import { addressInWords, hostOf, normalizedAddress, recordKey } from './source-address.ts';

describe('the normalized address', () => {
  it.each([
    ['http://Docs.Example/page/', 'https://docs.example/page'],
    ['https://docs.example/page#part', 'https://docs.example/page'],
    ['https://docs.example', 'https://docs.example'],
    ['https://docs.example/list/?page=2', 'https://docs.example/list?page=2'],
    ['https://docs.example:443/a', 'https://docs.example/a'],
  ])('takes %s for %s', (address, normalized) => {
    expect(normalizedAddress(address)).toBe(normalized);
  });

  it('keeps apart what names different documents', () => {
    const addresses = [
      'https://docs.example/a',
      'https://docs.example/A',
      'https://docs.example/a?page=2',
      'https://docs.example/#section=data-r22',
      'https://docs.example/#section=data-r23',
      'https://www.docs.example/a',
    ];
    expect(new Set(addresses.map(normalizedAddress)).size).toBe(addresses.length);
  });

  it('is the same for an address that is normalized already, with anything in it', () => {
    // Put together here: fast-check's `webUrl` lists a million characters before it makes its first address.
    const anyAddress = fc
      .tuple(fc.constantFrom('http', 'https'), fc.domain(), hostileText, hostileText, hostileText)
      .map(([scheme, host, path, query, fragment]) => `${scheme}://${host}/${path}?${query}#${fragment}`);
    fc.assert(
      fc.property(anyAddress, (address) => {
        const once = normalizedAddress(address);
        expect(normalizedAddress(once)).toBe(once);
      }),
    );
  });

  it('refuses what is no address', () => {
    expect(() => normalizedAddress('flask docs')).toThrow();
  });
});

describe('the key of a record', () => {
  it('is the same for addresses that mean one document, and short enough for an anchor', () => {
    expect(recordKey('http://docs.example/page/#part')).toBe(recordKey('https://docs.example/page'));
    expect(recordKey('https://docs.example/page')).toMatch(/^[0-9a-f]{8}$/);
    expect(recordKey('https://docs.example/page')).not.toBe(recordKey('https://docs.example/pages'));
  });
});

describe('an address in words', () => {
  it('is host and path without what every address has', () => {
    expect(addressInWords('https://www.docs.example/a%20b/?page=2')).toBe('docs.example/a b/?page=2');
    expect(addressInWords('https://docs.example/')).toBe('docs.example');
    expect(hostOf('https://www.docs.example/a')).toBe('www.docs.example');
  });

  it('leaves alone what cannot be decoded', () => {
    expect(addressInWords('https://docs.example/100%')).toBe('docs.example/100%');
  });
});
