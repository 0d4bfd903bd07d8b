import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const ease = 'factors/ease.mdx';

describe('unknown groups', () => {
  it('suggests the nearest group', () => {
    expect(messagesAfter({ file: ease, find: 'group: data', replace: 'group: date' })).toEqual([
      'content/factors/ease.mdx · indicators.data.group: "date" is not a group of capabilities.',
      '  Expected the id of a group of content/capabilities.yaml. Did you mean "data"?',
    ]);
  });

  it('does not take a capability for a group', () => {
    expect(messagesAfter({ file: ease, find: 'group: data', replace: 'group: routing' })).toEqual([
      'content/factors/ease.mdx · indicators.data.group: "routing" is not a group of capabilities.',
      '  Expected the id of a group of content/capabilities.yaml.',
    ]);
  });

  it('leaves an id of the wrong form to the schema', () => {
    expect(messagesAfter({ file: ease, find: 'group: data', replace: 'group: Data' })).toEqual([
      'content/factors/ease.mdx · indicators.data.group: "Data" is not accepted.',
      '  It must be a capability id in kebab-case, such as "ruby-on-rails". Meaning of the field: A group of the matrix instead of a list.',
    ]);
  });
});
