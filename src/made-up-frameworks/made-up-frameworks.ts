/**
 * Adds frameworks that nobody has written to a copy of the content, so that tests and measurements can ask what
 * the site does with an eleventh framework, or with a hundred. Each is a real one under another name, with other
 * days and figures and some capabilities of a third. Never for `content/` itself.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { EVIDENCE_NAMES, type EvidenceName } from '../content-check/content.ts';
import { PROJECT_CONTENT } from '../content-folder.ts';
import { asSlug } from '../lib/addresses.ts';
import type { Evidence } from '../lib/dataset.ts';
import { readCollections } from '../lib/golden/read-dataset.ts';
import { drawsFor } from './draws.ts';
import { addEvidence } from './made-up-evidence.ts';
import { madeUpFacts, madeUpPage, type MadeUpFramework, type RealFramework } from './made-up-facts.ts';
import { madeUpNames } from './names.ts';

/** The evidence by the names of its files, which the dataset spells in its own way. */
const EVIDENCE_KEYS: Record<EvidenceName, keyof Evidence> = {
  activity: 'activity',
  adoption: 'adoption',
  advisories: 'advisories',
  benchmarks: 'benchmarks',
  'first-releases': 'firstReleases',
  lifecycle: 'lifecycle',
};

/**
 * Writes complete files of frameworks that are made up into a folder with a copy of the content. The same folder,
 * count and seed give the same bytes, and fewer frameworks are the first of more.
 * @returns the frameworks, in the order in which they were made up
 * @throws if the folder is the project's own content, breaks a schema, or has no names left for so many
 */
export function writeMadeUpFrameworks(contentFolder: string, count: number, seed: number): MadeUpFramework[] {
  if (resolve(contentFolder) === resolve(PROJECT_CONTENT)) {
    throw new Error('Made-up frameworks go into a copy of the content, never into content/ itself.');
  }
  const { pages, facts, capabilities, evidence } = readCollections(contentFolder);
  const slugs = [...pages.keys()].sort();
  const names = madeUpNames(new Set(slugs), seed).slice(0, count);
  if (names.length < count) throw new Error(`There are names for ${names.length} made-up frameworks only.`);

  const real = new Map(slugs.map((slug) => [slug, realFramework(slug)]));
  function realFramework(slug: string): RealFramework {
    const prose = readFileSync(join(contentFolder, 'frameworks', `${slug}.mdx`), 'utf8');
    const [page, itsFacts] = [pages.get(slug), facts.get(slug)];
    if (!page || !itsFacts) throw new Error(`The copy of the content lacks a part of "${slug}".`);
    return { page, facts: itsFacts, prose: prose.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '') };
  }

  const rows = capabilities.groups.flatMap((group) => group.capabilities.map(({ id }) => id));
  const frameworks = drawsFor(slugs, rows, count, seed).map((draw, position) => {
    const framework = { name: names[position]!, slug: asSlug(names[position]!) };
    const [parent, donor] = [real.get(draw.parent)!, real.get(draw.donor)!];
    const itsFacts = madeUpFacts(framework, parent, donor, draw);
    const factsText = stringify(itsFacts, { lineWidth: 0, aliasDuplicateObjects: false });
    writeFileSync(join(contentFolder, 'facts', `${framework.slug}.yaml`), factsText);
    const page = madeUpPage(framework, parent, donor);
    writeFileSync(join(contentFolder, 'frameworks', `${framework.slug}.mdx`), page);
    addEvidence(evidence, framework, draw);
    return framework;
  });
  for (const name of EVIDENCE_NAMES) {
    const text = `${JSON.stringify(evidence[EVIDENCE_KEYS[name]], null, 2)}\n`;
    writeFileSync(join(contentFolder, 'evidence', `${name}.json`), text);
  }
  return frameworks;
}
