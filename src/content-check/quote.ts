/** Longest quotation of a value in a message, marks included: a whole file pasted into a field stays readable. */
export const LONGEST_QUOTE = 80;

/** Control characters, direction marks, invisible characters and halves of pairs, which could forge a message. */
const unsafeCharacter = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** Writes characters that a terminal would obey or hide as escapes, such as `\u001b`. */
export function escapeUnsafe(text: string): string {
  return text.replace(unsafeCharacter, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
  });
}

/** The value as it stands in a message: texts in marks, escaped and cut; lists and maps by their kind only. */
export function quote(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a map of fields';
  if (typeof value !== 'string') return String(value);
  let quoted = '';
  for (const character of value) {
    const escaped = /["\\]/.test(character) ? `\\${character}` : escapeUnsafe(character);
    if (quoted.length + escaped.length > LONGEST_QUOTE - 3) return `"${quoted}…"`;
    quoted += escaped;
  }
  return `"${quoted}"`;
}

/** Longest sentence taken over from elsewhere, which may hold values that it does not quote. */
const LONGEST_SENTENCE = 300;

/** A sentence made elsewhere, with the values that it quotes escaped and cut. */
export function safeSentence(sentence: string): string {
  const safe = escapeUnsafe(sentence.replace(/"([^"]*)"/g, (_whole, inner: string) => quote(inner)));
  return safe.length > LONGEST_SENTENCE ? `${safe.slice(0, LONGEST_SENTENCE)}…` : safe;
}
