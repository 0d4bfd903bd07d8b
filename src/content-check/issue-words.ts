import type { z } from 'astro/zod';
import { didYouMean } from './did-you-mean.ts';
import type { Fault } from './fault.ts';
import { quote, safeSentence } from './quote.ts';
import type { Path } from './raw-values.ts';
import type { SchemaPart } from './schema-part.ts';
import { sizeWords } from './size-words.ts';
import { typeExpected, typeFound, withMeaning } from './type-words.ts';

/** Stands in for every message that is not a schema's own, so that the two can be told apart. */
export const STANDARD_MESSAGE = 'standard message';

/** What was found and what is expected, without the place. */
export type Words = Pick<Fault, 'found' | 'expected' | 'hint'>;

/** What zod says of one value. */
type Issue = z.core.$ZodIssue;

/** The issue in words; `part` is what the schema says of the field, `value` what stands there. */
export function issueWords(issue: Issue, value: unknown, part: SchemaPart): Words {
  const found = value === undefined ? 'the field is missing.' : `${quote(value)} is not accepted.`;
  if (issue.code === 'invalid_key') {
    const rule = issue.issues[0]?.message ?? issue.message;
    return { found: `${quote(issue.path.at(-1))} is not accepted as a key.`, expected: asRule(rule) };
  }
  if (issue.message !== STANDARD_MESSAGE) return ownWords(issue.message, found, part);
  switch (issue.code) {
    case 'invalid_type':
      return {
        found: isBroken(issue, value) ? `${quote(value)} is not a whole number.` : typeFound(value),
        expected: withMeaning(`Expected ${typeExpected([issue], part)}.`, part),
      };
    case 'invalid_value':
      return choiceWords(issue.values.map(String), issue.path, value, part);
    case 'too_small':
    case 'too_big':
      return sizeWords(issue, value, part);
    case 'invalid_union':
      // The field that chooses between the alternatives, such as the kind of an indicator.
      if ('options' in issue) return choiceWords(issue.options.map(String), issue.path, value, part);
      return {
        found: typeFound(value),
        expected: withMeaning(`Expected ${typeExpected(issue.errors.flat(), part)}.`, part),
      };
    case 'invalid_format':
      return {
        found,
        expected: withMeaning(
          `Expected a text that fits the pattern ${issue.pattern ?? issue.format}.`,
          part,
        ),
      };
    default:
      return { found, expected: withMeaning('Expected another value.', part) };
  }
}

/** Whether a whole number is expected and the value is another one. */
const isBroken = (issue: z.core.$ZodIssueInvalidType, value: unknown): boolean =>
  issue.expected === 'int' && typeof value === 'number';

/** A schema's own message is either a rule, which begins with "must", or a finding that two values disagree. */
function ownWords(message: string, found: string, part: SchemaPart): Words {
  if (/^must\b/i.test(message)) return { found, expected: withMeaning(asRule(message), part) };
  const expected = message.startsWith('Duplicate')
    ? 'Expected each of them once in the list: rename or remove one of the two.'
    : 'Expected values that agree: correct the one that is wrong.';
  return { found: safeSentence(message), expected };
}

function asRule(message: string): string {
  return safeSentence(`${message.replace(/^must\b/i, 'It must')}${message.endsWith('.') ? '' : '.'}`);
}

function choiceWords(known: readonly string[], path: Path, value: unknown, part: SchemaPart): Words {
  const expected = choices(known, part);
  if (value === undefined) return { found: 'the field is missing.', expected };
  const field = path.at(-1);
  if (known.length === 1 || typeof field !== 'string') {
    return { found: `${quote(value)} is not accepted.`, expected };
  }
  const noun = field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const article = /^[aeio]/.test(noun) ? 'an' : 'a';
  return { found: `${quote(value)} is not ${article} ${noun}.`, expected, hint: didYouMean(value, known) };
}

function choices(known: readonly string[], part: SchemaPart): string {
  if (known.length === 1) return `Expected ${quote(known[0])}.`;
  return `Expected one of: ${known.join(', ')}${part.nullable ? '; or null' : ''}.`;
}
