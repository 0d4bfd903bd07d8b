import { parseDocument, type YAMLError } from 'yaml';
import type { Fault } from './fault.ts';
import { quote, safeSentence } from './quote.ts';
import type { Reading } from './read-text.ts';

/**
 * Parses YAML by its core schema, which leaves dates as text.
 * @param linesBefore how many lines of the file stand before the text, as in front matter
 */
export function parseYaml(file: string, text: string, linesBefore = 0): Reading<unknown> {
  try {
    const document = parseDocument(text, { schema: 'core', uniqueKeys: true });
    // A warning means that a value is not what it seems, such as an unknown tag.
    const errors = withoutConsequences([...document.errors, ...document.warnings]);
    const faults = errors.map((error) => yamlFault(file, text, error, linesBefore));
    // With a key too many the rest can still be read, and its faults reported in the same run.
    const isReadable = errors.every(isDuplicateKey);
    return { value: isReadable ? (document.toJS() as unknown) : undefined, faults };
  } catch (error) {
    // Aliases that multiply without end and nesting that overflows are thrown, not listed.
    const reason = error instanceof Error ? error.message : String(error);
    const expected = 'Expected plain YAML: write the values out.';
    const found = `the YAML cannot be read: ${asClause(reason)}`;
    return { value: undefined, faults: [{ file, path: '', found, expected }] };
  }
}

/** After the first break in the syntax the parser stumbles on; only keys that stand twice are faults of their own. */
function withoutConsequences(errors: readonly YAMLError[]): YAMLError[] {
  const broken = errors.find((error) => !isDuplicateKey(error));
  return errors.filter((error) => error === broken || isDuplicateKey(error));
}

function yamlFault(file: string, text: string, error: YAMLError, linesBefore: number): Fault {
  const line = (error.linePos?.[0].line ?? 1) + linesBefore;
  const path = `line ${line}`;
  if (isDuplicateKey(error)) {
    const key = /^["']?([^"':,}\s]*)/.exec(text.slice(error.pos[0]))?.[1];
    const found = `the key ${quote(key)} stands a second time in the same map.`;
    return { file, path, found, expected: 'Expected each key once: remove or rename one of the two.' };
  }
  return {
    file,
    path,
    found: `the YAML cannot be read: ${asClause(error.message)}`,
    expected: 'Expected valid YAML: look at this line and the one before it.',
  };
}

const isDuplicateKey = (error: YAMLError): boolean => error.code === 'DUPLICATE_KEY';

/** The first line of the parser's message, without the place, which stands in the path. */
function asClause(message: string): string {
  const first = message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
  return safeSentence(/[.!?]$/.test(first) ? first : `${first}.`);
}
