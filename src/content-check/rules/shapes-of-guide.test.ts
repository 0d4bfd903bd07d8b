// cspell:ignore leaness smal
import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const reach = 'factors/reach.mdx';
const gadgets = 'use-cases/gadgets.mdx';
const start = 'guide/start.mdx';

describe('shapes of factors, use cases and the guide', () => {
  it('refuses a weight above 10', () => {
    expect(messagesAfter({ file: gadgets, find: 'weight: 7', replace: 'weight: 11' })).toEqual([
      'content/use-cases/gadgets.mdx · weights.ease.weight: 11 is too large.',
      '  Expected a number from 0 to 10.',
    ]);
  });

  it('refuses a weight below 0', () => {
    expect(messagesAfter({ file: gadgets, find: 'weight: 7', replace: 'weight: -1' })).toEqual([
      'content/use-cases/gadgets.mdx · weights.ease.weight: -1 is too small.',
      '  Expected a number from 0 to 10.',
    ]);
  });

  it('refuses half a weight', () => {
    expect(messagesAfter({ file: gadgets, find: 'weight: 7', replace: 'weight: 7.5' })).toEqual([
      'content/use-cases/gadgets.mdx · weights.ease.weight: 7.5 is not a whole number.',
      '  Expected a whole number. Meaning of the field: How much it counts, 0 to 10.',
    ]);
  });

  it('refuses an unknown size', () => {
    expect(messagesAfter({ file: gadgets, find: 'size: small', replace: 'size: smal' })).toEqual([
      'content/use-cases/gadgets.mdx · size: "smal" is not a size.',
      '  Expected one of: small, medium, large. Did you mean "small"?',
    ]);
  });

  it('refuses a need without a reason', () => {
    expect(messagesAfter({ file: gadgets, find: '    reason: Gadgets are called.\n', replace: '' })).toEqual([
      'content/use-cases/gadgets.mdx · must.routing.reason: the field is missing.',
      '  Expected a text. Meaning of the field: Why, in one sentence.',
    ]);
  });

  it('refuses an unknown kind of indicator', () => {
    expect(messagesAfter({ file: reach, find: 'kind: leanness', replace: 'kind: leaness' })).toEqual([
      'content/factors/reach.mdx · indicators.lean.kind: "leaness" is not a kind.',
      '  Expected one of: capabilities, needs, leanness, category, metric, present, score. Did you mean "leanness"?',
    ]);
  });

  it('refuses an indicator without a kind', () => {
    expect(messagesAfter({ file: reach, find: '    kind: leanness\n', replace: '' })).toEqual([
      'content/factors/reach.mdx · indicators.lean.kind: the field is missing.',
      '  Expected one of: capabilities, needs, leanness, category, metric, present, score.',
    ]);
  });

  it('lists the fields of the kind of an indicator', () => {
    expect(
      messagesAfter({ file: reach, find: 'kind: leanness', replace: 'kind: leanness\n    group: data' }),
    ).toEqual([
      'content/factors/reach.mdx · indicators.lean.group: "group" is not a field here.',
      '  Expected one of: id, title, weight, reason, reading, kind.',
    ]);
  });

  it('refuses an indicator without its field', () => {
    expect(messagesAfter({ file: reach, find: '    factor: ease\n', replace: '' })).toEqual([
      'content/factors/reach.mdx · indicators.easy.factor: the field is missing.',
      '  Expected a text. Meaning of the field: The other factor, which must not draw on this one.',
    ]);
  });

  it('refuses a share of nothing', () => {
    expect(messagesAfter({ file: reach, find: 'weight: 0.6', replace: 'weight: 0' })).toEqual([
      'content/factors/reach.mdx · indicators.lean.weight: 0 is too small.',
      '  Expected a number above 0 and at most 1.',
      'content/factors/reach.mdx · indicators: the shares of the reading "small" add up to 0.4.',
      '  Expected shares under "weight" that add up to 1.',
    ]);
  });

  it('refuses a category without a value', () => {
    expect(messagesAfter({ file: reach, find: 'minimalist: 1, ', replace: '' })).toEqual([
      'content/factors/reach.mdx · indicators.kind.values.minimalist: the field is missing.',
      '  Expected a number.',
    ]);
  });

  it('refuses a page of the guide without a place', () => {
    expect(messagesAfter({ file: start, find: 'order: 1\n', replace: '' })).toEqual([
      'content/guide/start.mdx · order: the field is missing.',
      '  Expected a number. Meaning of the field: Place in lists, from 1.',
    ]);
  });
});
