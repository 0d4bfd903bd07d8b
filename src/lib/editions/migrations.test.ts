// cspell:ignore colour
import { describe, expect, it } from 'vitest';
import { EDITION_SCHEMA } from '../../schemas/editions.ts';
import { migratedEdition, MIGRATIONS, type Migration } from './migrations.ts';

const renamed: Migration = ({ colour, ...rest }) => ({ ...rest, color: colour });
const wrapped: Migration = ({ color, ...rest }) => ({ ...rest, colors: [color] });

describe('migrations', () => {
  it('go from version to version and raise it', () => {
    const migrations = new Map([
      [1, renamed],
      [2, wrapped],
    ]);
    const old = { schema: 1, colour: 'red', kept: true };
    expect(migratedEdition(old, migrations, 3)).toEqual({ schema: 3, colors: ['red'], kept: true });
    expect(migratedEdition({ schema: 2, color: 'red' }, migrations, 3)).toEqual({
      schema: 3,
      colors: ['red'],
    });
    expect(old).toEqual({ schema: 1, colour: 'red', kept: true });
  });

  it('leave the newest version as it is', () => {
    const edition = { schema: EDITION_SCHEMA, anything: [1] };
    expect(migratedEdition(edition)).toBe(edition);
  });

  it('refuse a version that is newer than the code', () => {
    expect(() => migratedEdition({ schema: EDITION_SCHEMA + 1 })).toThrow(
      `its schema version is ${EDITION_SCHEMA + 1}, and this code knows versions up to ${EDITION_SCHEMA}.`,
    );
  });

  it.each([undefined, null, '1', 0, -1, 1.5, Number.NaN])('refuse %s as a version', (schema) => {
    expect(() => migratedEdition({ schema })).toThrow('its schema version is');
  });

  it('say which step is missing', () => {
    expect(() => migratedEdition({ schema: 1 }, new Map([[2, wrapped]]), 3)).toThrow(
      'there is no migration from schema version 1 to 2.',
    );
  });

  it('have a step for every version before the newest', () => {
    const versions = Array.from({ length: EDITION_SCHEMA - 1 }, (_, position) => position + 1);
    expect([...MIGRATIONS.keys()].sort()).toEqual(versions);
  });
});
