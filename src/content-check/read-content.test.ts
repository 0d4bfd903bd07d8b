import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsIn } from './check-content.ts';
import { formatFault } from './fault.ts';
import { TODAY, messagesAfter, patchedDirectory } from './fixtures/patched-content.ts';
import { readContent } from './read-content.ts';

const lifecycle = 'evidence/lifecycle.json';
const capabilities = 'capabilities.yaml';

describe('reading content', () => {
  it('names missing files', () => {
    expect(messagesAfter({ file: lifecycle, remove: true }, { file: capabilities, remove: true })).toEqual([
      'content/capabilities.yaml: the file is missing.',
      '  Expected a file of this name: add it.',
      'content/evidence/lifecycle.json: the file is missing.',
      '  Expected a file of this name: add it.',
    ]);
  });

  it('names a missing folder', () => {
    expect(messagesAfter({ file: 'evidence', remove: true })).toEqual([
      'content/evidence/: the folder is missing.',
      '  Expected a folder of this name.',
    ]);
  });

  it('names a folder in the place of a file', () => {
    const directory = patchedDirectory({ file: 'facts/beta.yaml', remove: true });
    mkdirSync(join(directory, 'facts/beta.yaml'));
    expect(faultsIn(readContent(directory), TODAY).map(formatFault)).toEqual([
      'content/facts/beta.yaml: the file cannot be read (EISDIR).\n' +
        '  Expected a file that this user may read.',
    ]);
  });
});
