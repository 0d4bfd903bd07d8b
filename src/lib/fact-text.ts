/** A piece of a fact's text: words, or a mark for a source named in brackets. */
export type FactPart = { kind: 'words'; text: string } | { kind: 'source'; id: string };

const BRACKETS = /\s?\(([a-z0-9-]+(?:, [a-z0-9-]+)*)\)([.,;:]?)/g;

/** What stands in brackets in each text that was asked for: a fact's text stands on many pages and in many files. */
const knownBrackets = new Map<string, readonly RegExpExecArray[]>();

function bracketsIn(text: string): readonly RegExpExecArray[] {
  const known = knownBrackets.get(text);
  if (known) return known;
  const found = [...text.matchAll(BRACKETS)];
  knownBrackets.set(text, found);
  return found;
}

/**
 * Splits a fact's text at the source ids in brackets, such as "(dj-sec)", so that they become marks.
 * Brackets that hold anything but known ids stay words. A mark comes after the punctuation, as in prose.
 */
export function factParts(text: string, isSource: (id: string) => boolean): FactPart[] {
  const parts: FactPart[] = [];
  let rest = 0;
  for (const match of bracketsIn(text)) {
    const ids = match[1]!.split(', ');
    if (!ids.every(isSource)) continue;
    const words = text.slice(rest, match.index) + match[2]!;
    if (words !== '') parts.push({ kind: 'words', text: words });
    parts.push(...ids.map((id) => ({ kind: 'source', id }) as const));
    rest = match.index + match[0].length;
  }
  if (rest < text.length) parts.push({ kind: 'words', text: text.slice(rest) });
  return parts;
}

/** The ids of the sources that a fact's text names in brackets. */
export function sourcesInText(text: string, isSource: (id: string) => boolean): string[] {
  return factParts(text, isSource).flatMap((part) => (part.kind === 'source' ? [part.id] : []));
}

/** The text without its source ids. */
export function plainFactText(text: string, isSource: (id: string) => boolean): string {
  return factParts(text, isSource)
    .map((part) => (part.kind === 'words' ? part.text : ''))
    .join('');
}
