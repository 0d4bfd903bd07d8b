import { nearestWord } from '../lib/nearest.ts';
import { LONGEST_QUOTE, quote } from './quote.ts';

/** The question after a message about an unknown word, or undefined when nothing known is near. */
export function didYouMean(word: unknown, known: readonly string[]): string | undefined {
  // No id is that long, and comparing a whole paste with every id would take its time.
  if (typeof word !== 'string' || word.length > LONGEST_QUOTE) return undefined;
  const nearest = nearestWord(word, known);
  return nearest === null ? undefined : `Did you mean ${quote(nearest)}?`;
}
