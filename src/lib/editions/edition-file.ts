/** The text of an edition file: how it is written, and how it is read back. */
import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import canonicalize from 'canonicalize';
import { EDITION_NAME, editionSchema, type Edition } from '../../schemas/editions.ts';
import { migratedEdition, UnknownVersion, type EditionRecord, type Migration } from './migrations.ts';

/** An edition as its file has it. */
export interface EditionFile extends Edition {
  /** SHA-256 of everything else in the file, as hexadecimal digits. */
  sha256: string;
}

/** Whether a text is the name of an edition, such as `2026.11`. */
export const isEditionName = (name: string): boolean => EDITION_NAME.test(name);

/** The path of an edition's file, from the folder of the package. */
export const editionPath = (name: string): string => `content/editions/${name}.json`;

/** SHA-256 of a value's canonical JSON (RFC 8785): keys sorted, no white space. */
function hashOf(value: EditionRecord): string {
  return createHash('sha256').update(canonical(value)).digest('hex');
}

function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('An edition must be JSON.');
  return text;
}

/** The text of an edition's file: keys sorted, one value a line, so that version control shows what differs. */
export function editionText(edition: Edition): string {
  // A round through JSON drops what is undefined, and the canonical text sorts the keys.
  const sorted = JSON.parse(canonical(edition)) as EditionRecord;
  return `${JSON.stringify({ sha256: hashOf(sorted), ...sorted }, null, 1)}\n`;
}

/** What is wrong with an edition's file, and the way out. */
export class EditionFault extends Error {
  readonly found: string;
  readonly expected: string;

  /**
   * @param name the name of the file without its ending
   * @param found what is wrong, as a sentence without a capital
   * @param expected the way out, in full sentences
   */
  constructor(name: string, found: string, expected: string) {
    super(`${editionPath(name)}: ${found} ${expected}`);
    this.found = found;
    this.expected = expected;
  }
}

const RESTORE = 'Editions are never edited: restore the file from version control.';

/**
 * Reads the text of an edition's file.
 * @param name the name of the file without its ending
 * @throws EditionFault if the name is none, the text is no JSON, the hash does not fit, or the form is unknown
 */
export function parseEdition(
  name: string,
  text: string,
  migrations?: ReadonlyMap<number, Migration>,
): EditionFile {
  if (!isEditionName(name)) {
    throw new EditionFault(name, `"${name}" is not the name of an edition.`, 'Expected a file YYYY.MM.json.');
  }
  const damaged = (how: string): EditionFault =>
    new EditionFault(name, `the file is damaged: ${how}`, RESTORE);
  const { sha256, ...edition } = recordIn(text, damaged);
  if (typeof sha256 !== 'string') throw damaged('it has no SHA-256.');
  const hash = hashIn(edition, damaged);
  if (sha256 !== hash) throw damaged(`its content has the SHA-256 ${hash}, not ${sha256} as it says.`);
  if (edition['edition'] !== name) {
    throw new EditionFault(name, `the file holds the edition "${String(edition['edition'])}".`, RESTORE);
  }
  return { ...inNewestForm(name, edition, migrations), sha256 };
}

/** JSON can hold what its canonical form cannot: numbers too large, half characters, nesting without end. */
function hashIn(edition: EditionRecord, damaged: (how: string) => EditionFault): string {
  try {
    return hashOf(edition);
  } catch (error) {
    throw damaged(`it has no SHA-256 (${error instanceof Error ? error.message : String(error)}).`);
  }
}

function recordIn(text: string, damaged: (how: string) => EditionFault): EditionRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw damaged('it is not JSON.');
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as EditionRecord;
  throw damaged('it does not hold an edition.');
}

function inNewestForm(
  name: string,
  edition: EditionRecord,
  migrations: ReadonlyMap<number, Migration> | undefined,
): Edition {
  const parsed = editionSchema.safeParse(inNewestVersion(name, edition, migrations));
  if (parsed.success) return parsed.data;
  throw new EditionFault(
    name,
    `the file is whole, but it breaks the schemas of today: ${z.prettifyError(parsed.error)}`,
    'Raise EDITION_SCHEMA in src/schemas/editions.ts and add the step from the form before it to src/lib/editions/migrations.ts.',
  );
}

function inNewestVersion(
  name: string,
  edition: EditionRecord,
  migrations: ReadonlyMap<number, Migration> | undefined,
): EditionRecord {
  try {
    return migratedEdition(edition, migrations);
  } catch (error) {
    if (!(error instanceof UnknownVersion)) throw error;
    throw new EditionFault(name, error.message, error.wayOut);
  }
}
