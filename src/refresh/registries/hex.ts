import { z } from 'astro/zod';
import { fetchJson, timeAsDay, type Registry } from './registry.ts';

const hexPackage = z.object({
  releases: z.array(z.object({ version: z.string(), inserted_at: timeAsDay })),
  retirements: z.record(z.string(), z.unknown()).optional(),
});

/** Hex, the registry of Elixir and Erlang. */
export const hex: Registry = {
  publisher: 'Hex',
  place: 'on Hex',
  base: 'https://hex.pm',
  page: (name) => `https://hex.pm/packages/${name}`,
  async readReleases(name, base, fetchText) {
    const url = `${base}/api/packages/${name}`;
    const { releases, retirements = {} } = await fetchJson(url, hexPackage, fetchText);
    return releases
      .filter(({ version }) => !(version in retirements))
      .map(({ version, inserted_at }) => ({ version, date: inserted_at, seenBy: null }));
  },
};
