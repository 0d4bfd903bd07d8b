import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const gadgets = 'use-cases/gadgets.mdx';

describe('weights of factors', () => {
  it('refuses weights without a factor', () => {
    expect(
      messagesAfter({
        file: gadgets,
        find: '  - factor: reach\n    weight: 3\n    reason: Gadgets reach.\n',
        replace: '',
      }),
    ).toEqual([
      'content/use-cases/gadgets.mdx · weights: the factor "reach" is missing.',
      '  Expected one entry for every file of content/factors/; a weight of 0 leaves a factor out.',
    ]);
  });

  it('refuses a factor twice', () => {
    expect(
      messagesAfter({
        file: gadgets,
        find: 'weights:\n',
        replace: 'weights:\n  - factor: reach\n    weight: 1\n    reason: Again.\n',
      }),
    ).toEqual([
      'content/use-cases/gadgets.mdx · weights[2].factor: "reach" already has a weight above.',
      '  Expected each factor once: remove one of the two.',
    ]);
  });

  it('leaves weights that are no list to the schema', () => {
    expect(messagesAfter({ file: gadgets, find: 'weights:\n', replace: 'weights: none\nothers:\n' })).toEqual(
      [
        'content/use-cases/gadgets.mdx · weights: "none" is a text.',
        '  Expected a list. Meaning of the field: One entry for every factor.',
        'content/use-cases/gadgets.mdx · others: "others" is not a field here.',
        '  Expected one of: title, description, field, order, size, must, nice, weights, leader, original_pick.',
      ],
    );
  });
});
