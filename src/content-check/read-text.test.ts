import { describe, expect, it } from 'vitest';
import { messagesAfter } from './fixtures/patched-content.ts';

const alphaFacts = 'facts/alpha.yaml';
const lifecycle = 'evidence/lifecycle.json';
const alphaPage = 'frameworks/alpha.mdx';

describe('reading text', () => {
  it('names an empty file', () => {
    expect(messagesAfter({ file: alphaFacts, write: '' })).toEqual([
      'content/facts/alpha.yaml: the file is empty.',
      '  Expected its fields: write them, or delete the file.',
    ]);
  });

  it('names a file of blanks', () => {
    expect(messagesAfter({ file: lifecycle, write: ' \n' })).toEqual([
      'content/evidence/lifecycle.json: the file is empty.',
      '  Expected its fields: write them, or delete the file.',
    ]);
  });

  it('names an empty page', () => {
    expect(messagesAfter({ file: alphaPage, write: '' })).toEqual([
      'content/frameworks/alpha.mdx: the file is empty.',
      '  Expected its fields: write them, or delete the file.',
    ]);
  });

  it('names a binary file', () => {
    expect(
      messagesAfter({ file: alphaFacts, write: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]) }),
    ).toEqual([
      'content/facts/alpha.yaml: the file is not text in UTF-8.',
      '  Expected plain text: save the file again in that encoding, or put the right file here.',
    ]);
  });

  it('names a file in another encoding', () => {
    expect(messagesAfter({ file: alphaPage, write: new Uint8Array([0x61, 0xe9, 0x62]) })).toEqual([
      'content/frameworks/alpha.mdx: the file is not text in UTF-8.',
      '  Expected plain text: save the file again in that encoding, or put the right file here.',
    ]);
  });
});
