import { z } from 'astro/zod';
import { fetchJson, timeAsDay, type Registry } from './registry.ts';

const versions = z.array(z.object({ number: z.string(), created_at: timeAsDay }));

/** RubyGems.org, which leaves out yanked versions by itself. */
export const rubygems: Registry = {
  publisher: 'RubyGems.org',
  place: 'on RubyGems.org',
  base: 'https://rubygems.org',
  page: (name) => `https://rubygems.org/gems/${name}`,
  async readReleases(name, base, fetchText) {
    const list = await fetchJson(`${base}/api/v1/versions/${name}.json`, versions, fetchText);
    return list.map(({ number, created_at }) => ({ version: number, date: created_at, seenBy: null }));
  },
};
