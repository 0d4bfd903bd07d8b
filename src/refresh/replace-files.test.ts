import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { replaceFiles } from './replace-files.ts';

/** A directory with two files, gone with the test. */
function twoFiles(): string {
  const directory = mkdtempSync(join(tmpdir(), 'replace-files-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  for (const name of ['one', 'two']) writeFileSync(join(directory, name), `${name} before`);
  return directory;
}

const both = ['one', 'two'].map((path) => ({ path, before: `${path} before`, after: `${path} after` }));
const textsIn = (directory: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(directory).map((name) => [name, readFileSync(join(directory, name), 'utf8')]),
  );

describe('replacing files', () => {
  it('replaces all and leaves nothing else', () => {
    const directory = twoFiles();
    replaceFiles(directory, both);
    expect(textsIn(directory)).toEqual({ one: 'one after', two: 'two after' });
  });

  it('replaces none where one has changed meanwhile', () => {
    const directory = twoFiles();
    writeFileSync(join(directory, 'two'), 'edited');
    expect(() => replaceFiles(directory, both)).toThrow(
      'content/two has changed since it was read; run the command again.',
    );
    expect(textsIn(directory)).toEqual({ one: 'one before', two: 'edited' });
  });

  it('replaces none where one cannot be written', () => {
    const directory = twoFiles();
    // A directory under the hidden name stands for whatever keeps the new text from being written.
    mkdirSync(join(directory, '.two.new', 'full'), { recursive: true });
    expect(() => replaceFiles(directory, both)).toThrow();
    expect(readFileSync(join(directory, 'one'), 'utf8')).toBe('one before');
    expect(readFileSync(join(directory, 'two'), 'utf8')).toBe('two before');
  });

  it('puts back what it has replaced when a later file fails', () => {
    const directory = twoFiles();
    // The second time there is no new text left to move into place.
    const twice = [both[0]!, both[1]!, both[1]!];
    expect(() => replaceFiles(directory, twice)).toThrow('ENOENT');
    expect(textsIn(directory)).toEqual({ one: 'one before', two: 'two before' });
  });
});
