/** Reads what the TypeScript compiler prints, and says it of the Astro files that the code was made from. */
import type { GeneratedFile } from './astro-as-typescript.ts';

/** A file that was made from an Astro file. */
export interface Origin {
  /** Path of the Astro file, as the reader is told it. */
  path: string;
  source: string;
  generated: GeneratedFile;
}

/** The first line of a message about a place; more lines follow with spaces in front. */
const PLACED = /^(?<path>.+)\((?<line>\d+),(?<column>\d+)\): (?<text>error TS(?<code>\d+): .*)$/s;

/** Frontmatter may return, a page need not import anything, and HTML may repeat an attribute. */
const ALLOWED_IN_ASTRO = ['1108', '1208', '17001'];

/** Names that the conversion adds, and that not every page uses. */
const ADDED_NAME = /'ASTRO__/;

/** Line and column of an offset, both from 1. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length},${before.at(-1)!.length + 1}`;
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}

/** A message about a place in a file, in the manner of the compiler. */
export const messageAt = (path: string, source: string, offset: number, text: string): string =>
  `${path}(${placeOf(source, offset)}): ${text}`;

/**
 * The messages in what the compiler printed, without those that do not hold for Astro files.
 * @param origins by path of the file that was made
 */
export function translateMessages(printed: string, origins: ReadonlyMap<string, Origin>): string[] {
  return printed
    .split(/\n(?=\S)/)
    .map((message) => message.trimEnd())
    .filter((message) => message !== '')
    .flatMap((message) => {
      const { path = '', line, column, text = '', code = '' } = PLACED.exec(message)?.groups ?? {};
      const origin = origins.get(path.replaceAll('\\', '/'));
      if (!origin) return [message];
      if (ALLOWED_IN_ASTRO.includes(code)) return [];
      const { generated, source } = origin;
      const offset = generated.originOf(offsetOf(generated.text, Number(line), Number(column)));
      if (offset === null && ADDED_NAME.test(text)) return [];
      // What was added shows a fault of the whole file.
      return [messageAt(origin.path, source, offset ?? 0, text)];
    });
}
