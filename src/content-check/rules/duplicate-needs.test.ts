import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const gadgets = 'use-cases/gadgets.mdx';

describe('duplicate needs', () => {
  it('refuses a capability twice in a list', () => {
    expect(
      messagesAfter({ file: gadgets, find: 'capability: orm', replace: 'capability: templates' }),
    ).toEqual([
      'content/use-cases/gadgets.mdx · nice[1].capability: "templates" already stands in "nice".',
      '  Expected each capability once, either in "must" or in "nice": remove one of the two.',
    ]);
  });

  it('refuses a capability in both lists', () => {
    expect(messagesAfter({ file: gadgets, find: 'capability: orm', replace: 'capability: routing' })).toEqual(
      [
        'content/use-cases/gadgets.mdx · nice.routing.capability: "routing" already stands in "must".',
        '  Expected each capability once, either in "must" or in "nice": remove one of the two.',
      ],
    );
  });
});
