import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const ease = 'factors/ease.mdx';
const reach = 'factors/reach.mdx';

describe('circular scores', () => {
  it('refuses a factor that draws on itself', () => {
    expect(messagesAfter({ file: reach, find: 'factor: ease', replace: 'factor: reach' })).toEqual([
      'content/factors/reach.mdx · indicators.easy.factor: the factor draws on its own score.',
      '  Expected a factor whose score does not depend on this one.',
    ]);
  });

  it('refuses two factors that draw on each other', () => {
    expect(
      messagesAfter({
        file: ease,
        find: 'kind: capabilities\n    group: data',
        replace: 'kind: score\n    factor: reach',
      }),
    ).toEqual([
      'content/factors/ease.mdx · indicators.data.factor: the score draws on itself: "ease" draws on "reach" draws on "ease".',
      '  Expected a factor whose score does not depend on this one.',
      'content/factors/reach.mdx · indicators.easy.factor: the score draws on itself: "reach" draws on "ease" draws on "reach".',
      '  Expected a factor whose score does not depend on this one.',
    ]);
  });
});
