import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factParts, plainFactText, sourcesInText } from './fact-text.ts';

const SOURCES = new Set(['dj-sec', 'dj-auth', 'k9']);
const isSource = (id: string): boolean => SOURCES.has(id);

describe('the text of a fact', () => {
  it('turns source ids in brackets into marks, after the punctuation and without the space before', () => {
    expect(factParts('Escapes HTML (dj-sec); login views too (dj-auth).', isSource)).toEqual([
      { kind: 'words', text: 'Escapes HTML;' },
      { kind: 'source', id: 'dj-sec' },
      { kind: 'words', text: ' login views too.' },
      { kind: 'source', id: 'dj-auth' },
    ]);
  });

  it('takes several ids in one pair of brackets', () => {
    expect(factParts('Both (dj-sec, k9)', isSource)).toEqual([
      { kind: 'words', text: 'Both' },
      { kind: 'source', id: 'dj-sec' },
      { kind: 'source', id: 'k9' },
    ]);
  });

  it.each([
    'Django Ninja (10%)',
    'An unknown source (dj-none)',
    'One known among unknown ones (dj-sec, dj-none)',
    'Other letters (DJ-SEC)',
    'No brackets dj-sec',
    'Never closed (dj-sec',
    'Without a comma (dj-sec k9)',
    '',
  ])('keeps "%s" as words', (text) => {
    expect(plainFactText(text, isSource)).toBe(text);
    expect(sourcesInText(text, isSource)).toEqual([]);
  });

  it('names its sources in their order, as often as they occur', () => {
    const text = 'One (k9), two (dj-auth, dj-sec), three (k9).';
    expect(sourcesInText(text, isSource)).toEqual(['k9', 'dj-auth', 'dj-sec', 'k9']);
  });

  it('reads as a sentence without its sources', () => {
    expect(plainFactText('On by default (dj-sec); see (dj-auth, k9).', isSource)).toBe('On by default; see.');
  });

  it('keeps other brackets beside a source', () => {
    expect(plainFactText('Beta (0.66b1, October 2026) (k9)', isSource)).toBe('Beta (0.66b1, October 2026)');
  });

  it('loses no word, whatever stands in it', () => {
    const words = fc.stringMatching(/^[A-Za-z ,;()%-]*$/);
    const marks = fc.constantFrom(' (dj-sec)', ' (dj-auth, k9)', '(k9)');
    fc.assert(
      fc.property(fc.array(fc.tuple(words, marks)), words, (pairs, end) => {
        const text = pairs.flat().join('') + end;
        const written = factParts(text, isSource).map((part) => (part.kind === 'words' ? part.text : ''));
        const lost = text.replaceAll(/\s?\((dj-sec|dj-auth, k9|k9)\)/g, '');
        expect(written.join('')).toBe(lost);
      }),
    );
  });
});
