import { filesOf, type ContentFiles } from './content-files.ts';
import {
  EVIDENCE_NAMES,
  PAGE_FOLDERS,
  type Content,
  type ContentFile,
  type Folder,
  type PageFile,
  type PageFolder,
} from './content.ts';
import { editionFaults } from './edition-faults.ts';
import type { Fault } from './fault.ts';
import { parseJson } from './parse-json.ts';
import { parsePage } from './parse-page.ts';
import { parseYaml } from './parse-yaml.ts';
import { quote } from './quote.ts';
import { readText, type Reading } from './read-text.ts';

const FOLDERS = ['facts', ...PAGE_FOLDERS, 'evidence'] as const satisfies readonly Folder[];

/** Reads and parses a content directory. What cannot be parsed is in `faults`; nothing is thrown. */
export function readContent(directory: string): Content {
  const files = filesOf(directory);
  return files.namesIn('') === null ? missingDirectory(directory) : contentOf(files);
}

/** Turns the text of a file into what it says. */
type Parser<Result> = (file: string, text: string) => Result;

/**
 * Parses the files of a content directory. What cannot be parsed is in `faults`; nothing is thrown.
 * @param applied calls a parser; tests hand in one that remembers what came of the same text
 */
export function contentOf(
  files: ContentFiles,
  applied: <Result>(parse: Parser<Result>, file: string, text: string) => Result = (parse, file, text) =>
    parse(file, text),
): Content {
  const faults: Fault[] = [];
  const names = new Map<Folder, readonly string[]>();
  for (const folder of FOLDERS) {
    const found = visibleNames(files, folder);
    if (found !== null) names.set(folder, found);
    else faults.push(missingFolder(folder));
  }

  /** Reads one file and hands its text to a parser; faults of either are kept. */
  function parsed<Result extends Reading<unknown>>(path: string, parse: Parser<Result>): Result | null {
    const file = `content/${path}`;
    const text = readText(() => files.bytesOf(path), file);
    const result = text.value === undefined ? null : applied(parse, file, text.value);
    faults.push(...text.faults, ...(result?.faults ?? []));
    return result;
  }
  const contentFile = (path: string, parse: Parser<Reading<unknown>>): ContentFile => ({
    file: `content/${path}`,
    value: parsed(path, parse)?.value,
  });
  const pagesIn = (folder: PageFolder): PageFile[] =>
    slugsIn(names.get(folder), '.mdx').map((slug) => {
      const path = `${folder}/${slug}.mdx`;
      const page = parsed(path, parsePage);
      return { slug, file: `content/${path}`, value: page?.value, body: page?.body ?? null };
    });

  const expectedEvidence = names.has('evidence') ? EVIDENCE_NAMES : [];
  return {
    facts: slugsIn(names.get('facts'), '.yaml').map((slug) => ({
      slug,
      ...contentFile(`facts/${slug}.yaml`, parseYaml),
    })),
    pages: pagesIn('frameworks'),
    factors: pagesIn('factors'),
    useCases: pagesIn('use-cases'),
    guide: pagesIn('guide'),
    capabilities: contentFile('capabilities.yaml', parseYaml),
    shelfLives: contentFile('shelf-lives.yaml', parseYaml),
    evidence: expectedEvidence.map((name) => ({ name, ...contentFile(`evidence/${name}.json`, parseJson) })),
    names,
    faults: [...faults, ...editionFaults(files)],
  };
}

/** The names in a folder, in order, but for hidden files; null where there is no such folder. */
function visibleNames(files: ContentFiles, folder: string): string[] | null {
  return (
    files
      .namesIn(folder)
      ?.filter((name) => !name.startsWith('.'))
      .sort() ?? null
  );
}

function slugsIn(names: readonly string[] | undefined, ending: string): string[] {
  return (names ?? []).filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
}

function missingDirectory(directory: string): Content {
  const found = `there is no directory ${quote(directory)}.`;
  const expected = 'Expected the directory of the content.';
  return {
    facts: [],
    pages: [],
    factors: [],
    useCases: [],
    guide: [],
    capabilities: null,
    shelfLives: null,
    evidence: [],
    names: new Map(),
    faults: [{ file: 'content/', path: '', found, expected }],
  };
}

function missingFolder(folder: Folder): Fault {
  return {
    file: `content/${folder}/`,
    path: '',
    found: 'the folder is missing.',
    expected: 'Expected a folder of this name.',
  };
}
