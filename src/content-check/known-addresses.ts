import { addresses, pairId, reversedPairId } from '../lib/addresses.ts';

/** The addresses of all pages that prose may link to. */
export function knownAddresses(slugs: readonly string[]): string[] {
  return [
    addresses.home(),
    addresses.frameworks(),
    addresses.compare(),
    addresses.methodology(),
    addresses.about(),
    addresses.search(),
    ...slugs.map((slug) => addresses.framework(slug)),
    ...pairs(slugs).map(([first, second]) => addresses.pair(first, second)),
  ];
}

/** The addresses that redirect, each with the one that should be linked: pairs the other way round. */
export function redirectingAddresses(slugs: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    pairs(slugs).map(([first, second]) => {
      const address = addresses.pair(first, second);
      return [address.replace(pairId(first, second), reversedPairId(first, second)), address];
    }),
  );
}

function pairs(slugs: readonly string[]): [string, string][] {
  return slugs.flatMap((first, index) =>
    slugs.slice(index + 1).map((second): [string, string] => [first, second]),
  );
}
