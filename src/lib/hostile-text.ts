/** Texts for property tests that have broken pages, scripts and files elsewhere. */
import fc from 'fast-check';

const SAMPLES = [
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  ']]>',
  '"quoted" and \'single\'',
  'a & b &amp; c',
  'line\nbreak\r\nand\ttab',
  '\u2028\u2029',
  '\u202eright to left\u202c',
  'שלום',
  '👩‍💻🏳️‍🌈',
  '\ud800',
  '\udc00 alone',
  '\u0000\u0007',
  '=1+1',
  '![x](javascript:alert(1))',
  '__proto__',
];

/** Any string of code units, lone surrogates among them, with samples of what hurts mixed in. */
export const hostileText = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...SAMPLES),
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join(''));
