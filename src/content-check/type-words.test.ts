import { describe, expect, it } from 'vitest';
import { messagesAfter } from './fixtures/patched-content.ts';

const alphaFacts = 'facts/alpha.yaml';
const advisories = 'evidence/advisories.json';

describe('kinds of values', () => {
  it('says what a missing field means', () => {
    expect(messagesAfter({ file: alphaFacts, find: '    note: It matches paths.\n', replace: '' })).toEqual([
      'content/facts/alpha.yaml · capabilities.routing.note: the field is missing.',
      '  Expected a text. Meaning of the field: What it covers and what it lacks, in one or two sentences.',
    ]);
  });

  it('says what a missing date must be', () => {
    expect(messagesAfter({ file: alphaFacts, find: '    seen: 2026-10-01\n', replace: '' })).toEqual([
      'content/facts/alpha.yaml · sources.al-docs.seen: the field is missing.',
      '  It must be a date YYYY-MM-DD that exists in the calendar. Meaning of the field: The date of the copy that was read, null if unknown.',
    ]);
  });

  it('says which kind of value was found and which is expected', () => {
    expect(
      messagesAfter({
        file: alphaFacts,
        find: '    claim: One mapper serves all tables.',
        replace: '    claim: 12',
      }),
    ).toEqual([
      'content/facts/alpha.yaml · benefits.one-mapper.claim: 12 is a number.',
      '  Expected a text. Meaning of the field: One checkable statement in plain words.',
    ]);
  });

  it('says that a field is not a list', () => {
    expect(
      messagesAfter({
        file: alphaFacts,
        find: '    claim: One mapper serves all tables.',
        replace: '    claim: [one]',
      }),
    ).toEqual([
      'content/facts/alpha.yaml · benefits.one-mapper.claim: the value is a list.',
      '  Expected a text. Meaning of the field: One checkable statement in plain words.',
    ]);
  });

  it('names the kinds that a value may have', () => {
    expect(
      messagesAfter({ file: advisories, find: '"affected": "below 2.0"', replace: '"affected": 2' }),
    ).toEqual([
      'content/evidence/advisories.json · frameworks.alpha.advisories.EXAMPLE-1.affected: 2 is a number.',
      '  Expected a text or a list or null. Meaning of the field: Affected versions in the words of the source; null if it gives none.',
    ]);
  });

  it('refuses a file that is no map of fields', () => {
    expect(messagesAfter({ file: alphaFacts, write: 'just words\n' })).toEqual([
      'content/facts/alpha.yaml: "just words" is a text.',
      '  Expected a map of fields.',
    ]);
  });
});
