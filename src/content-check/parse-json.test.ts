import { describe, expect, it } from 'vitest';
import { messagesAfter } from './fixtures/patched-content.ts';

const lifecycle = 'evidence/lifecycle.json';

describe('parsing JSON', () => {
  it('bears nesting without end in JSON', () => {
    expect(messagesAfter({ file: lifecycle, write: `${'['.repeat(10_000)}${']'.repeat(10_000)}` })).toEqual([
      'content/evidence/lifecycle.json: the value is a list.',
      '  Expected a map of fields.',
    ]);
  });

  it('gives the line of a missing comma in JSON', () => {
    expect(messagesAfter({ file: lifecycle, find: '"lts": false,', replace: '"lts": false' })).toEqual([
      "content/evidence/lifecycle.json · line 36: the JSON cannot be read: Expected ',' or '}' after property value.",
      '  Expected valid JSON: look at this line and the one before it.',
    ]);
  });

  it('gives the line of an unexpected word in JSON', () => {
    expect(messagesAfter({ file: lifecycle, find: '"lts": false,', replace: '"lts": maybe,' })).toEqual([
      "content/evidence/lifecycle.json · line 35: the JSON cannot be read: Unexpected token 'm'.",
      '  Expected valid JSON: look at this line and the one before it.',
    ]);
  });

  it('gives the line of a comma too many in JSON', () => {
    expect(messagesAfter({ file: lifecycle, find: '"cycle": "2.0",', replace: '"cycle": "2.0",,' })).toEqual([
      'content/evidence/lifecycle.json · line 29: the JSON cannot be read: Expected double-quoted property name.',
      '  Expected valid JSON: look at this line and the one before it.',
    ]);
  });

  it('names a JSON file that is cut off', () => {
    expect(messagesAfter({ file: lifecycle, write: '{\n  "meta": {\n    "file":' })).toEqual([
      'content/evidence/lifecycle.json · line 3: the JSON cannot be read: Unexpected end of JSON input.',
      '  Expected valid JSON: look at this line and the one before it.',
    ]);
  });

  it('gives the line of a key that stands twice in JSON, and reads on', () => {
    expect(
      messagesAfter({
        file: lifecycle,
        find: '"lts": false,',
        replace: '"lts": false,\n          "lts": "no",',
      }),
    ).toEqual([
      'content/evidence/lifecycle.json · line 36: the key "lts" stands a second time in the same map.',
      '  Expected each key once: remove or rename one of the two.',
      'content/evidence/lifecycle.json · frameworks.alpha.releases[0].lts: "no" is a text.',
      '  Expected true or false. Meaning of the field: Whether the project calls the line a long-term support release.',
    ]);
  });
});
