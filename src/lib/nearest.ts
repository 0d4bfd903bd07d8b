import { distance } from 'fastest-levenshtein';

/** Words of up to this many letters may be one letter off, longer ones two. */
const SHORT_WORD = 4;

/** The known word nearest to the given one, or null when none is within a slip or two. Case does not count. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const asked = word.toLowerCase();
  let nearest: { word: string; slips: number } | null = null;
  for (const candidate of known) {
    const slips = slipsBetween(asked, candidate.toLowerCase());
    const allowed = candidate.length <= SHORT_WORD ? 1 : 2;
    if (slips <= allowed && (nearest === null || slips < nearest.slips)) nearest = { word: candidate, slips };
  }
  return nearest?.word ?? null;
}

/** Letters to add, drop or change; the same letters in another order count as one slip. */
function slipsBetween(first: string, second: string): number {
  const slips = distance(first, second);
  return slips === 2 && sortedLetters(first) === sortedLetters(second) ? 1 : slips;
}

const sortedLetters = (word: string): string => [...word].sort().join('');
