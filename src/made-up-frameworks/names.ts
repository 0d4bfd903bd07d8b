/** Names of frameworks that nobody has written, for tests and measurements only. */
import fc from 'fast-check';
import { asSlug } from '../lib/addresses.ts';

/** Beginnings and endings that no language's word for anything needs, so that a reader sees the name is invented. */
const FIRST = 'bel dro fen gal hov jun kel lom mir nav osk pel qui rov sel tav ulm vel wex yor'.split(' ');
const MIDDLE = 'a ba da ga la ma na ra sa ta'.split(' ');
const LAST = 'dex fil gon lin mor nix pax rin tos vik'.split(' ');

/** All made-up names, each once, in the order that a seed decides, but for those whose slug is taken. */
export function madeUpNames(taken: ReadonlySet<string>, seed: number): string[] {
  const all = FIRST.flatMap((first) => MIDDLE.flatMap((middle) => LAST.map((last) => first + middle + last)));
  const shuffled = fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
  const [names = []] = fc.sample(shuffled, { seed, numRuns: 1 });
  return names
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
    .filter((name) => !taken.has(asSlug(name)));
}
