import { nearestWord } from './nearest.ts';

/** A framework's name with the other words that people type for it. */
export interface SearchName {
  name: string;
  aliases: string[];
}

/** Shorter words are too easily near to some name. */
const SHORTEST_WORD = 3;

/**
 * The query with misspelled names put right, or null when nothing looks misspelled.
 * A word that is, or begins, a known one is left alone.
 */
export function suggestQuery(query: string, names: readonly SearchName[]): string | null {
  const known = knownWords(names);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const corrected = words.map((word) => correctWord(word, known));
  return corrected.every((word, position) => word === words[position]) ? null : corrected.join(' ');
}

function correctWord(word: string, known: readonly string[]): string {
  if (word.length < SHORTEST_WORD || known.some((name) => name.startsWith(word))) return word;
  return nearestWord(word, known) ?? word;
}

function knownWords(names: readonly SearchName[]): string[] {
  const words = names
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .flatMap((text) => text.toLowerCase().split(' '));
  return [...new Set(words)].filter((word) => word.length >= SHORTEST_WORD);
}
