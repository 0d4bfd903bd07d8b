import type { Fault } from './fault.ts';
import { duplicateJsonKeys } from './duplicate-json-keys.ts';
import { quote, safeSentence } from './quote.ts';
import { lineAt, type Reading } from './read-text.ts';

/** Parses JSON and refuses keys that stand twice in a map, of which `JSON.parse` keeps the last without a word. */
export function parseJson(file: string, text: string): Reading<unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { value: undefined, faults: [syntaxFault(file, text, error)] };
  }
  const faults = duplicateJsonKeys(text).map(({ key, position }) => ({
    file,
    path: `line ${lineAt(text, position)}`,
    found: `the key ${quote(key)} stands a second time in the same map.`,
    expected: 'Expected each key once: remove or rename one of the two.',
  }));
  return { value, faults };
}

function syntaxFault(file: string, text: string, error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const reason = message
    .replace(/ in JSON at position .*$/s, '')
    .replace(/, (\.\.\.)?".*is not valid JSON$/s, '');
  return {
    file,
    path: `line ${lineAt(text, faultyPosition(text, message))}`,
    found: `the JSON cannot be read: ${safeSentence(reason)}.`,
    expected: 'Expected valid JSON: look at this line and the one before it.',
  };
}

/** Where the parser stopped: the engine gives the position in some messages and keeps it to itself in others. */
function faultyPosition(text: string, message: string): number {
  const stated = /at position (\d+)/.exec(message)?.[1];
  if (stated !== undefined) return Number(stated);
  if (!isUnexpectedToken(message)) return text.length;
  // The shortest beginning of the text that has the unexpected token ends with it.
  let [without, including] = [0, text.length];
  while (including - without > 1) {
    const middle = Math.floor((without + including) / 2);
    if (isUnexpectedToken(messageFor(text.slice(0, middle)))) including = middle;
    else without = middle;
  }
  return including - 1;
}

const isUnexpectedToken = (message: string): boolean => message.startsWith('Unexpected token');

function messageFor(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}
