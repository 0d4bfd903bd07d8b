/** Edition files are never rewritten: an older form is brought to the newest one in memory. */
import { EDITION_SCHEMA } from '../../schemas/editions.ts';

/** What an edition file says of itself, in whatever form it was written. */
export type EditionRecord = Readonly<Record<string, unknown>>;

/** Turns the form of one version into that of the next; `schema` is raised by whoever calls it. */
export type Migration = (edition: EditionRecord) => EditionRecord;

/**
 * The steps by the version from which they lead. Version 1 is the first and the newest, so that there is none
 * yet. Whoever raises `EDITION_SCHEMA` adds the step from the version before it.
 */
export const MIGRATIONS: ReadonlyMap<number, Migration> = new Map();

/** The version of a file is not one that this code can read. */
export class UnknownVersion extends Error {
  /** What to do about it, in a full sentence. */
  readonly wayOut: string;

  constructor(message: string, wayOut: string) {
    super(message);
    this.wayOut = wayOut;
  }
}

/**
 * Brings an edition to the newest form, one version after another.
 * @throws UnknownVersion if its version is newer than this code, is no version, or a step is missing
 */
export function migratedEdition(
  edition: EditionRecord,
  migrations: ReadonlyMap<number, Migration> = MIGRATIONS,
  newest: number = EDITION_SCHEMA,
): EditionRecord {
  const version = edition['schema'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new UnknownVersion(
      `its schema version is ${JSON.stringify(version)}.`,
      'Expected a whole number from 1.',
    );
  }
  if (version > newest) {
    throw new UnknownVersion(
      `its schema version is ${version}, and this code knows versions up to ${newest}.`,
      'Update the code to the one that wrote the file.',
    );
  }
  let current = edition;
  for (let from = version; from < newest; from += 1) {
    const migration = migrations.get(from);
    if (!migration) {
      throw new UnknownVersion(
        `there is no migration from schema version ${from} to ${from + 1}.`,
        'Add it to MIGRATIONS in src/lib/editions/migrations.ts.',
      );
    }
    current = { ...migration(current), schema: from + 1 };
  }
  return current;
}
