import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const file = 'shelf-lives.yaml';
const meaning =
  'Meaning of the field: Days after the reading for which a fact counts as fresh; null if the kind does not age.';

describe('shapes of shelf lives', () => {
  it('refuses a kind that there is not, and the lack of one that there is', () => {
    expect(messagesAfter({ file, find: 'survey:', replace: 'surveys:' })).toEqual([
      'content/shelf-lives.yaml · survey: the field is missing.',
      '  Expected a map of fields. Meaning of the field: How long facts of this kind count as fresh.',
      'content/shelf-lives.yaml · surveys: "surveys" is not a field here.',
      '  Expected one of: version, support, advisories, downloads, survey, activity, benchmark, capability, identity, claim, user, history. Did you mean "survey"?',
    ]);
  });

  it.each([
    ['days: 0', '0 is too small.', 'Expected a number from 1 to 3650.'],
    ['days: -60', '-60 is too small.', 'Expected a number from 1 to 3650.'],
    ['days: 3651', '3651 is too large.', 'Expected a number from 1 to 3650.'],
    ['days: 1.5', '1.5 is not a whole number.', `Expected a whole number or null. ${meaning}`],
    ['days: soon', '"soon" is a text.', `Expected a number or null. ${meaning}`],
  ])('refuses %s', (days, found, expected) => {
    expect(messagesAfter({ file, find: 'days: 60', replace: days })).toEqual([
      `content/shelf-lives.yaml · version.days: ${found}`,
      `  ${expected}`,
    ]);
  });

  it('refuses a kind without a reason', () => {
    expect(messagesAfter({ file, find: "days: 60, reason: 'Invented.'", replace: 'days: 60' })).toEqual([
      'content/shelf-lives.yaml · version.reason: the field is missing.',
      '  Expected a text. Meaning of the field: Why that long, in one sentence.',
    ]);
  });

  it('refuses content without the file', () => {
    expect(messagesAfter({ file, remove: true })).toEqual([
      'content/shelf-lives.yaml: the file is missing.',
      '  Expected a file of this name: add it.',
    ]);
  });

  it('allows a kind that does not age', () => {
    expect(messagesAfter({ file, find: 'days: 60', replace: 'days: null' })).toEqual([]);
  });
});
