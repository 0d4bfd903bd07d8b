import type { Fault } from './fault.ts';

/** What came of reading or parsing a file: the value, or the reasons why there is none. */
export interface Reading<Value> {
  value: Value | undefined;
  faults: Fault[];
}

/** The number of the line on which a position of the text lies, counted from 1. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** Takes the bytes of a file for text; `file` is its name in messages. */
export function readText(readBytes: () => Uint8Array, file: string): Reading<string> {
  let bytes: Uint8Array;
  try {
    bytes = readBytes();
  } catch (error) {
    return unreadable(file, error);
  }
  const text = decoded(bytes);
  if (text === null) {
    const expected = 'Expected plain text: save the file again in that encoding, or put the right file here.';
    return {
      value: undefined,
      faults: [{ file, path: '', found: 'the file is not text in UTF-8.', expected }],
    };
  }
  if (text.trim() === '') {
    const expected = 'Expected its fields: write them, or delete the file.';
    return { value: undefined, faults: [{ file, path: '', found: 'the file is empty.', expected }] };
  }
  return { value: text, faults: [] };
}

function unreadable(file: string, error: unknown): Reading<string> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  const fault: Fault =
    code === 'ENOENT'
      ? { file, path: '', found: 'the file is missing.', expected: 'Expected a file of this name: add it.' }
      : {
          file,
          path: '',
          found: `the file cannot be read (${code}).`,
          expected: 'Expected a file that this user may read.',
        };
  return { value: undefined, faults: [fault] };
}

/** The text, or null for bytes that are none. A zero byte is valid UTF-8, but no author types one. */
function decoded(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
