import { z } from 'astro/zod';
import { XMLParser } from 'fast-xml-parser';
import { BadAnswer } from '../fetch-text.ts';
import { inShape, type Registry } from './registry.ts';

const metadata = z.object({
  metadata: z.object({ versioning: z.object({ versions: z.object({ version: z.array(z.string()) }) }) }),
});
const parser = new XMLParser({
  // 4.10 is a version, not the number 4.1; and a list of one is a list.
  parseTagValue: false,
  isArray: (tag) => tag === 'version',
  processEntities: false,
});

/**
 * Maven Central, by the file that build tools read: its search index was more than a year behind in 2026. The
 * file gives no days.
 */
export const mavenCentral: Registry = {
  publisher: 'Maven Central',
  place: 'on Maven Central',
  base: 'https://repo1.maven.org',
  page: (name) => `https://central.sonatype.com/artifact/${name.replace(':', '/')}`,
  async readReleases(name, base, fetchText) {
    const [group, artifact] = name.split(':') as [string, string];
    const url = `${base}/maven2/${group.replaceAll('.', '/')}/${artifact}/maven-metadata.xml`;
    const text = await fetchText(url, 'application/xml');
    let value: unknown;
    try {
      value = parser.parse(text, true);
    } catch {
      throw new BadAnswer(url, 'is not XML; it may have been cut short');
    }
    const { version } = inShape(url, metadata, value).metadata.versioning.versions;
    return version.map((number) => ({ version: number, date: null, seenBy: null }));
  },
};
