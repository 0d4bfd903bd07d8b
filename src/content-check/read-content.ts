import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EVIDENCE_NAMES, type Content, type ContentFile, type Folder } from './content.ts';
import type { Fault } from './fault.ts';
import { parseJson } from './parse-json.ts';
import { parsePage } from './parse-page.ts';
import { parseYaml } from './parse-yaml.ts';
import { quote } from './quote.ts';
import { readText, type Reading } from './read-text.ts';

const FOLDERS = ['facts', 'frameworks', 'evidence'] as const satisfies readonly Folder[];

/** Reads and parses a content directory. What cannot be parsed is in `faults`; nothing is thrown. */
export function readContent(directory: string): Content {
  const faults: Fault[] = [];
  if (namesIn(directory) === null) {
    const found = `there is no directory ${quote(directory)}.`;
    faults.push({ file: 'content/', path: '', found, expected: 'Expected the directory of the content.' });
    return { facts: [], pages: [], capabilities: null, evidence: [], names: new Map(), faults };
  }
  const names = new Map<Folder, readonly string[]>();
  for (const folder of FOLDERS) {
    const found = namesIn(join(directory, folder));
    if (found !== null) names.set(folder, found);
    else faults.push(missingFolder(folder));
  }

  /** Reads one file and hands its text to a parser; faults of either are kept. */
  function parsed<Result extends Reading<unknown>>(
    path: string,
    parse: (file: string, text: string) => Result,
  ): Result | null {
    const file = `content/${path}`;
    const text = readText(join(directory, path), file);
    const result = text.value === undefined ? null : parse(file, text.value);
    faults.push(...text.faults, ...(result?.faults ?? []));
    return result;
  }
  const contentFile = (path: string, parse: typeof parseYaml | typeof parseJson): ContentFile => ({
    file: `content/${path}`,
    value: parsed(path, (file, text) => parse(file, text))?.value,
  });

  const facts = slugsIn(names.get('facts'), '.yaml').map((slug) => ({
    slug,
    ...contentFile(`facts/${slug}.yaml`, parseYaml),
  }));
  const pages = slugsIn(names.get('frameworks'), '.mdx').map((slug) => {
    const path = `frameworks/${slug}.mdx`;
    const page = parsed(path, parsePage);
    return { slug, file: `content/${path}`, value: page?.value, body: page?.body ?? null };
  });
  const capabilities = contentFile('capabilities.yaml', parseYaml);
  const expectedEvidence = names.has('evidence') ? EVIDENCE_NAMES : [];
  const evidence = expectedEvidence.map((name) => ({
    name,
    ...contentFile(`evidence/${name}.json`, parseJson),
  }));
  return { facts, pages, capabilities, evidence, names, faults };
}

/** The names in a directory, in order, but for hidden files; null where there is no such directory. */
function namesIn(directory: string): string[] | null {
  try {
    return readdirSync(directory)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return null;
  }
}

function slugsIn(names: readonly string[] | undefined, ending: string): string[] {
  return (names ?? []).filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
}

function missingFolder(folder: Folder): Fault {
  return {
    file: `content/${folder}/`,
    path: '',
    found: 'the folder is missing.',
    expected: 'Expected a folder of this name.',
  };
}
