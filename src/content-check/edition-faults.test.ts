import { describe, expect, it } from 'vitest';
import type { ContentFiles } from './content-files.ts';
import { editionFaults } from './edition-faults.ts';
import { formatFault } from './fault.ts';

const filesWith = (editions: Readonly<Record<string, string>> | null): ContentFiles => ({
  namesIn: (folder) => (folder === 'editions' && editions ? Object.keys(editions) : null),
  bytesOf: (path) => new TextEncoder().encode(editions?.[path.replace('editions/', '')] ?? ''),
});
const messages = (editions: Readonly<Record<string, string>> | null): string[] =>
  editionFaults(filesWith(editions)).map(formatFault);

describe('the check of editions', () => {
  it('passes without any', () => {
    expect(messages(null)).toEqual([]);
    expect(messages({ '.keep': '' })).toEqual([]);
  });

  it('names each file that is damaged, with the way out', () => {
    expect(messages({ '2026.12.json': '{"sha256":"00"}', '2026.11.json': '{' })).toEqual([
      'content/editions/2026.11.json: the file is damaged: it is not JSON.\n' +
        '  Editions are never edited: restore the file from version control.',
      expect.stringMatching(
        /^content\/editions\/2026\.12\.json: the file is damaged: its content has the SHA-256 [0-9a-f]{64}, not 00/,
      ),
    ]);
  });

  it('names files that are no edition', () => {
    expect(messages({ 'notes.txt': 'x', 'draft.json': '{}' })).toEqual([
      'content/editions/draft.json: "draft" is not the name of an edition.\n  Expected a file YYYY.MM.json.',
      'content/editions/notes.txt: the file is not an edition.\n' +
        '  Expected editions only, as YYYY.MM.json: move the file elsewhere.',
    ]);
  });
});
