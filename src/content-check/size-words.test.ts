import { describe, expect, it } from 'vitest';
import { messagesAfter } from './fixtures/patched-content.ts';

const alphaPage = 'frameworks/alpha.mdx';
const alphaFacts = 'facts/alpha.yaml';
const capabilities = 'capabilities.yaml';

describe('sizes', () => {
  it('gives the length of a text and both limits', () => {
    expect(
      messagesAfter({
        file: alphaPage,
        find: 'description: An invented framework that exists only so that the tests of the content check have something to read.',
        replace: 'description: Too short.',
      }),
    ).toEqual([
      'content/frameworks/alpha.mdx · description: the text has 10 characters.',
      '  Expected 70 to 165 characters. Meaning of the field: One sentence: what the framework is and its sharpest trade.',
    ]);
  });

  it('gives the only limit of a text', () => {
    expect(
      messagesAfter({ file: alphaFacts, find: 'claim: It has no queue.', replace: "claim: ''" }),
    ).toEqual([
      'content/facts/alpha.yaml · limitations.no-queue.claim: the text is empty.',
      '  Expected at least 1 character. Meaning of the field: One checkable statement in plain words.',
    ]);
  });

  it('gives the exact length of a text', () => {
    expect(messagesAfter({ file: capabilities, find: "mark: '●'", replace: "mark: '●●'" })).toEqual([
      'content/capabilities.yaml · statuses.built-in.mark: the text has 2 characters.',
      '  Expected exactly 1 character. Meaning of the field: A character of a shape of its own, so that no status rests on color.',
    ]);
  });

  it('gives the number of entries and both limits', () => {
    expect(
      messagesAfter({
        file: alphaFacts,
        find: '  - id: slow-fixes\n    claim: Fixes take weeks.\n    source: al-news\n',
        replace: '',
      }),
    ).toEqual([
      'content/facts/alpha.yaml · limitations: the list has 3 entries.',
      '  Expected 4 to 8 entries.',
    ]);
  });

  it('gives the only limit of a list', () => {
    expect(
      messagesAfter({ file: alphaFacts, find: 'commands: [alpha new]', replace: 'commands: []' }),
    ).toEqual([
      'content/facts/alpha.yaml · starter.commands: the list has 0 entries.',
      '  Expected at least 1 entry.',
    ]);
  });

  it('gives the exact number of entries', () => {
    expect(
      messagesAfter({
        file: capabilities,
        find: "  - id: none\n    label: none\n    mark: '–'\n    meaning: No answer was found.\n    value: 0\n",
        replace: '',
      }),
    ).toEqual([
      'content/capabilities.yaml · statuses: the list has 3 entries.',
      '  Expected exactly 4 entries.',
    ]);
  });

  it('gives a number and its range', () => {
    expect(messagesAfter({ file: capabilities, find: 'value: 0.8', replace: 'value: 1.8' })).toEqual([
      'content/capabilities.yaml · statuses.official.value: 1.8 is too large.',
      '  Expected a number from 0 to 1.',
    ]);
  });
});
