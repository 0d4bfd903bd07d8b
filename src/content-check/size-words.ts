import type { z } from 'astro/zod';
import { counted } from './fault.ts';
import type { Words } from './issue-words.ts';
import { quote } from './quote.ts';
import type { SchemaPart } from './schema-part.ts';
import { withMeaning } from './type-words.ts';

type SizeIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

/** A text, list or number that is too small or too large, with its size and the limits. */
export function sizeWords(issue: SizeIssue, value: unknown, part: SchemaPart): Words {
  const limits = limitWords(issue, part);
  if (typeof value === 'string') {
    const found = value === '' ? 'the text is empty.' : `the text has ${counted(value.length, 'character')}.`;
    return { found, expected: withMeaning(`Expected ${limits} ${nounAfter(limits, 'character')}.`, part) };
  }
  if (Array.isArray(value)) {
    const found = `the list has ${counted(value.length, 'entry', 'entries')}.`;
    return { found, expected: `Expected ${limits} ${nounAfter(limits, 'entry', 'entries')}.` };
  }
  const found = `${quote(value)} is too ${issue.code === 'too_small' ? 'small' : 'large'}.`;
  const preposition = /^\d/.test(limits) ? 'from ' : limits.startsWith('above') ? '' : 'of ';
  return { found, expected: `Expected a number ${preposition}${limits}.` };
}

/** Both limits where the schema has both, because the author needs both. */
function limitWords(issue: SizeIssue, { least, most, above }: SchemaPart): string {
  if (above !== null) return most === null ? `above ${above}` : `above ${above} and at most ${most}`;
  if (least !== null && most !== null) return least === most ? `exactly ${least}` : `${least} to ${most}`;
  return issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
}

const nounAfter = (limits: string, noun: string, plural = `${noun}s`): string =>
  limits.endsWith(' 1') ? noun : plural;
