/** Freezes the content into an edition: `npm run edition -- 2026.11`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { PROJECT_CONTENT } from '../../content-folder.ts';
import { readContent } from '../../content-check/read-content.ts';
import { reportOn } from '../../content-check/report.ts';
import { readCollections } from '../golden/read-dataset.ts';
import { editionPath, editionText, isEditionName } from './edition-file.ts';
import { freezeEdition } from './freeze.ts';

const ROOT = new URL('../../../', import.meta.url);

/** The prose of a page: what follows its front matter. */
const withoutFrontMatter = (text: string): string =>
  text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '').trim();

/** @throws with the way out where the edition cannot be made */
function writeEdition(name: string | undefined): string {
  if (name === undefined || !isEditionName(name)) {
    throw new Error(
      `"${name ?? ''}" is not the name of an edition. Expected year and month: npm run edition -- 2026.11`,
    );
  }
  const file = new URL(editionPath(name), ROOT);
  if (existsSync(file)) {
    throw new Error(
      `${editionPath(name)} exists. Published editions stay as they are; delete the file first if nobody has seen it.`,
    );
  }
  const { hasFaults, text } = reportOn(readContent(PROJECT_CONTENT), new Date().toISOString().slice(0, 10));
  if (hasFaults) throw new Error(`${text}\n\nMend the content before you freeze it.`);
  const collections = readCollections(PROJECT_CONTENT);
  const prose = new Map(
    [...collections.pages.keys()].map((slug) => [
      slug,
      withoutFrontMatter(readFileSync(new URL(`content/frameworks/${slug}.mdx`, ROOT), 'utf8')),
    ]),
  );
  const edition = freezeEdition(name, collections, prose);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, editionText(edition), { flag: 'wx' });
  return `${editionPath(name)}: ${collections.pages.size} frameworks, facts checked to ${edition.date}.`;
}

try {
  console.log(writeEdition(process.argv[2]));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
