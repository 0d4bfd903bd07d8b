import { EditionFault, editionPath, parseEdition } from '../lib/editions/edition-file.ts';
import type { ContentFiles } from './content-files.ts';
import type { Fault } from './fault.ts';
import { readText } from './read-text.ts';

/** What is wrong with the files of `content/editions/`: nothing where there is no such folder. */
export function editionFaults(files: ContentFiles): Fault[] {
  const names = (files.namesIn('editions') ?? []).filter((name) => !name.startsWith('.')).sort();
  return names.flatMap((name) => {
    const file = `content/editions/${name}`;
    if (!name.endsWith('.json')) {
      const expected = 'Expected editions only, as YYYY.MM.json: move the file elsewhere.';
      return [{ file, path: '', found: 'the file is not an edition.', expected }];
    }
    const { value, faults } = readText(() => files.bytesOf(`editions/${name}`), file);
    return value === undefined ? faults : faultsOf(name.slice(0, -'.json'.length), value);
  });
}

function faultsOf(name: string, text: string): Fault[] {
  try {
    parseEdition(name, text);
    return [];
  } catch (error) {
    if (!(error instanceof EditionFault)) throw error;
    return [{ file: editionPath(name), path: '', found: error.found, expected: error.expected }];
  }
}
