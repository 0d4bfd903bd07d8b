import { z } from 'astro/zod';
import { fetchJson, timeAsDay, type Registry } from './registry.ts';

const project = z.object({
  releases: z.record(z.string(), z.array(z.object({ upload_time_iso_8601: timeAsDay, yanked: z.boolean() }))),
});

/**
 * Python Package Index. A release is its files; the first upload is its day. PyPI has called the list deprecated
 * since 2022, without a day on which it goes; the index that is to replace it tells versions by file names only.
 */
export const pypi: Registry = {
  publisher: 'Python Package Index',
  place: 'on PyPI',
  base: 'https://pypi.org',
  page: (name) => `https://pypi.org/project/${name}/`,
  async readReleases(name, base, fetchText) {
    const { releases } = await fetchJson(`${base}/pypi/${name}/json`, project, fetchText);
    return Object.entries(releases).flatMap(([version, files]) => {
      const days = files.filter((file) => !file.yanked).map((file) => file.upload_time_iso_8601);
      const [date] = days.sort();
      return date === undefined ? [] : [{ version, date, seenBy: null }];
    });
  },
};
