import { addresses, EVIDENCE_KINDS, pairId, reversedPairId } from '../lib/addresses.ts';

/** The slugs of the pages that the site has beside those of every site. */
export interface PageSlugs {
  frameworks: readonly string[];
  /** Factors and primers, which share one folder of addresses. */
  guide: readonly string[];
  useCases: readonly string[];
}

/** The addresses of all pages that prose may link to. */
export function knownAddresses({ frameworks, guide, useCases }: PageSlugs): string[] {
  return [
    addresses.home(),
    addresses.frameworks(),
    addresses.compare(),
    addresses.guide(),
    addresses.useCases(),
    addresses.decide(),
    addresses.evidence(),
    ...EVIDENCE_KINDS.map((kind) => addresses.evidencePage(kind)),
    addresses.sources(),
    addresses.recordSources(),
    addresses.notVerified(),
    addresses.editions(),
    addresses.changes(),
    addresses.api(),
    addresses.embeds(),
    addresses.methodology(),
    addresses.about(),
    addresses.search(),
    ...frameworks.map((slug) => addresses.framework(slug)),
    ...frameworks.map((slug) => addresses.frameworkSources(slug)),
    ...guide.map((slug) => addresses.guidePage(slug)),
    ...useCases.map((slug) => addresses.useCase(slug)),
    ...pairs(frameworks).map(([first, second]) => addresses.pair(first, second)),
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
