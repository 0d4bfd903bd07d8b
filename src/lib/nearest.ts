import { distance } from 'fastest-levenshtein';

/** A word this many letters off, or a third of its length if that is less, still counts as a slip. */
const MOST_SLIPS = 3;

/** The known word nearest to the given one, or null when none is near. Case does not count. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const asked = word.toLowerCase();
  let nearest: { word: string; slips: number } | null = null;
  for (const candidate of known) {
    const slips = distance(asked, candidate.toLowerCase());
    const allowed = Math.min(MOST_SLIPS, Math.max(1, Math.floor(candidate.length / 3)));
    if (slips <= allowed && (nearest === null || slips < nearest.slips)) nearest = { word: candidate, slips };
  }
  return nearest?.word ?? null;
}
