/** Texts that break careless writers of pages and files, for the property tests of everything that leaves the site. */
// cspell:ignore עברית
import fc from 'fast-check';

/** Pieces that some format reads as its own. */
const HOSTILE_PIECES = [
  '</script>',
  '</script><script>alert(1)</script>',
  '<!--',
  ']]>',
  '__proto__',
  '\u2028\u2029',
  '<b>',
  '&amp;',
  '"',
  "'",
  "''",
  '`',
  '|',
  '\\',
  '\\|',
  '\\n',
  ',',
  ';',
  '\n',
  '\r\n',
  '\t',
  '=1+1',
  '=HYPERLINK("https://made-up.example")',
  '+',
  '-',
  '--',
  '@SUM(A1)',
  '%',
  '#',
  '$x$',
  '_a_',
  '*b*',
  '~',
  '^',
  '{',
  '}',
  '{{',
  '[x](javascript:alert)',
  '[^1]',
  '![',
  '1. ',
  '# ',
  'https://made-up.example',
  '\u202e',
  '\u200f',
  '\u2066',
  'עברית',
  '😀',
  '👩‍💻',
  'é',
  '\ufeff',
  ' ',
] as const;

/** First and last of the code units that are halves of a character. */
const HALVES = [0xd800, 0xdfff] as const;

/** Any character that Unicode has room for. The same as fast-check's `binary`, which lists all million of them first. */
export const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10ffff })
  .filter((point) => point < HALVES[0] || point > HALVES[1])
  .map((point) => String.fromCodePoint(point));

/** A text of hostile pieces and ordinary words, at least one piece long. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE_PIECES), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => pieces.join(''));

/** The same with what no text should hold: control characters, lone surrogates, any code unit. */
export const brokenText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      hostileText,
      fc.constantFrom('\ud800', '\udc00 alone', '\u0000\u0007'),
      fc.string({ unit: anyCharacter }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
