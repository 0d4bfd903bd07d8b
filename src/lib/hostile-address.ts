/** Queries and fragments that no reader would type, for the tests of every page that reads its address. */
import fc from 'fast-check';
import { brokenText } from './hostile-text.ts';

/** Markup that would count itself in `window.injected`, were it ever taken for markup. */
const COUNTING_MARKUP = [
  '<img data-injected src=x onerror="injected=(window.injected??0)+1">',
  '<svg data-injected onload="injected=(window.injected??0)+1">',
  '"><script data-injected>injected=(window.injected??0)+1</script>',
  '\'"><iframe data-injected srcdoc="<script>parent.injected=1</script>"></iframe>',
  '" data-injected autofocus onfocus="injected=(window.injected??0)+1" x="',
  '</script></template></textarea></title><b data-injected>',
  'javascript:injected=(window.injected??0)+1',
] as const;

/** Names that every object has, and so no list of ids that is an object by mistake can do without. */
const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];

const NUMBERS = ['-0', '-1', '1e999', '9'.repeat(400), '0x10', '1e-7', 'NaN', 'Infinity', '٣', '1,2', '4.5'];

/** What a decoder of percent signs stumbles over: cut, without digits, no UTF-8, half a character, a zero byte. */
const PERCENT_GARBAGE = [
  '%',
  '%E0%A4%A',
  '%zz',
  '%FF%FE',
  '%ED%A0%80',
  '%00',
  '%2525252C',
  '%C0%AE',
  '+%2B+',
];

/** Longer than any address that a person sends. */
const LONG = 10_000;

/** Right-to-left and invisible marks, which could turn around what stands beside them. */
const MARKS = ['\u202e', '\u200f', '\u2066', '\u200b', '\ufeff'];

/** A value as hostile as an address can hold it, with the page's own values in between. */
export function hostileValue(known: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...known) },
    { weight: 2, arbitrary: fc.constantFrom(...COUNTING_MARKUP) },
    { weight: 2, arbitrary: fc.constantFrom(...PROTOTYPE_NAMES, ...NUMBERS, ...MARKS) },
    { weight: 1, arbitrary: brokenText },
  );
  const list = fc
    .tuple(fc.array(piece, { maxLength: 6 }), fc.constantFrom(',', ',', ' ', ':', ';', ''))
    .map(([pieces, joint]) => pieces.join(joint));
  const long = fc
    .tuple(piece, fc.constantFrom(',', '', ' '))
    .map(([text, joint]) => `${text}${joint}`.repeat(LONG).slice(0, LONG));
  const nested = fc
    .tuple(fc.constantFrom('[', '{"a":', '(', '<b>', '%5B'), fc.integer({ min: 1, max: 500 }))
    .map(([open, depth]) => open.repeat(depth));
  return fc.oneof(
    { weight: 12, arbitrary: list.map(encoded) },
    { weight: 4, arbitrary: list },
    { weight: 3, arbitrary: fc.constantFrom(...PERCENT_GARBAGE) },
    { weight: 1, arbitrary: long },
    { weight: 1, arbitrary: nested },
  );
}

/** As a browser would send it; a lone surrogate has no such form. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

/**
 * A query with its `?`: the page's keys, often several times, and keys that only a server with nested values knows.
 * @param known values that the page does know, so that a state is not refused as a whole
 */
export function hostileQuery(keys: readonly string[], known: readonly string[]): fc.Arbitrary<string> {
  const key = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...keys) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...PROTOTYPE_NAMES, ...keys.map((one) => `${one}[__proto__][a][]`), ''),
    },
  );
  const pair = fc
    .tuple(key, hostileValue(known), fc.constantFrom('=', '=', '=', '', '=='))
    .map((parts) => parts[0] + parts[2] + parts[1]);
  return fc
    .tuple(fc.array(pair, { maxLength: 6 }), fc.constantFrom('&', '&', '&', '&&', ';'))
    .map(([pairs, joint]) => `?${pairs.join(joint)}`);
}

/** A fragment with its `#`. */
export const hostileFragment = (known: readonly string[]): fc.Arbitrary<string> =>
  hostileValue(known).map((value) => `#${value}`);
