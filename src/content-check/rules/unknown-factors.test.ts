// cspell:ignore raech
import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const reach = 'factors/reach.mdx';
const gadgets = 'use-cases/gadgets.mdx';

describe('unknown factors', () => {
  it('are refused in the weights of a use case', () => {
    expect(messagesAfter({ file: gadgets, find: 'factor: reach', replace: 'factor: raech' })).toEqual([
      'content/use-cases/gadgets.mdx · weights.raech.factor: there is no factor "raech".',
      '  Expected the name of a file of content/factors/ without its ending. Did you mean "reach"?',
      'content/use-cases/gadgets.mdx · weights: the factor "reach" is missing.',
      '  Expected one entry for every file of content/factors/; a weight of 0 leaves a factor out.',
    ]);
  });

  it('are refused where an indicator draws on a score', () => {
    expect(messagesAfter({ file: reach, find: 'factor: ease', replace: 'factor: joy' })).toEqual([
      'content/factors/reach.mdx · indicators.easy.factor: there is no factor "joy".',
      '  Expected the name of a file of content/factors/ without its ending.',
    ]);
  });

  it('cannot be told from known ones where the folder is missing', () => {
    expect(messagesAfter({ file: 'factors', remove: true })).toEqual([
      'content/factors/: the folder is missing.',
      '  Expected a folder of this name.',
      'content/use-cases/gadgets.mdx · line 33: there is no page "/guide/ease/".',
      '  Expected the address of a page with its last slash, such as "/use-cases/gadgets/".',
    ]);
  });
});
