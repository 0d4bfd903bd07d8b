import { asSlug } from '../../lib/addresses.ts';
import { frameworkId } from '../../schemas/identifiers.ts';
import { EVIDENCE_NAMES, PAGE_FOLDERS, type Folder, type Rule } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Fault } from '../fault.ts';
import { quote } from '../quote.ts';

/**
 * Stands between two frameworks in the address of a comparison. An id with this word, even first or last, would make
 * two comparisons of one address.
 */
const BETWEEN_A_PAIR = 'vs';

/** Every file name is an id that can stand in an address, with the ending by which the file is read. */
export const fileNames: Rule = ({ names }) => [
  ...(names.get('facts') ?? []).flatMap((name) => slugFaults('facts', name, '.yaml')),
  ...PAGE_FOLDERS.flatMap((folder) =>
    (names.get(folder) ?? []).flatMap((name) => slugFaults(folder, name, '.mdx')),
  ),
  ...(names.get('evidence') ?? []).flatMap(evidenceFaults),
];

function slugFaults(folder: Folder, name: string, ending: string): Fault[] {
  const file = `content/${folder}/${name}`;
  if (!name.endsWith(ending)) {
    const found = 'a file of this name is not read.';
    return [{ file, path: '', found, expected: `Expected a name that ends in "${ending}".` }];
  }
  const slug = name.slice(0, -ending.length);
  const isFramework = folder === 'facts' || folder === 'frameworks';
  if (isFramework && slug.split('-').includes(BETWEEN_A_PAIR)) {
    const found = `${quote(slug)} has the word ${quote(BETWEEN_A_PAIR)} in it, which parts two frameworks in addresses.`;
    return [{ file, path: '', found, expected: 'Expected a name without it.' }];
  }
  if (frameworkId.safeParse(slug).success) return [];
  return [
    {
      file,
      path: '',
      found: `${quote(slug)} is not in kebab-case.`,
      expected: 'Expected lower-case letters and digits joined by hyphens: the name is the id in addresses.',
      hint: asSlug(slug) === '' ? undefined : `Did you mean ${quote(asSlug(slug))}?`,
    },
  ];
}

function evidenceFaults(name: string): Fault[] {
  const known = EVIDENCE_NAMES.map((evidence) => `${evidence}.json`);
  if (known.includes(name)) return [];
  return [
    {
      file: `content/evidence/${name}`,
      path: '',
      found: 'a file of this name is not read.',
      expected: `Expected one of: ${known.join(', ')}.`,
      hint: didYouMean(name, known),
    },
  ];
}
