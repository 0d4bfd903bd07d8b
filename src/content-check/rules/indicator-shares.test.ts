import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const ease = 'factors/ease.mdx';
const reach = 'factors/reach.mdx';

describe('shares of indicators', () => {
  it('refuses shares that do not add up to 1', () => {
    expect(messagesAfter({ file: ease, find: 'weight: 0.3', replace: 'weight: 0.2' })).toEqual([
      'content/factors/ease.mdx · indicators: the shares add up to 0.9.',
      '  Expected shares under "weight" that add up to 1.',
    ]);
  });

  it('refuses shares of a reading that do not add up to 1', () => {
    expect(messagesAfter({ file: reach, find: 'weight: 0.4', replace: 'weight: 0.5' })).toEqual([
      'content/factors/reach.mdx · indicators: the shares of the reading "small" add up to 1.1.',
      '  Expected shares under "weight" that add up to 1.',
    ]);
  });

  it('allows shares that are rounded', () => {
    expect(messagesAfter({ file: ease, find: 'weight: 0.3', replace: 'weight: 0.301' })).toEqual([]);
  });

  it('refuses what rounding does not explain', () => {
    expect(messagesAfter({ file: ease, find: 'weight: 0.3', replace: 'weight: 0.3011' })).toEqual([
      'content/factors/ease.mdx · indicators: the shares add up to 1.0011.',
      '  Expected shares under "weight" that add up to 1.',
    ]);
  });

  it('refuses one reading alone', () => {
    expect(messagesAfter({ file: reach, find: 'reading: large', replace: 'reading: small' })).toEqual([
      'content/factors/reach.mdx · indicators: the shares of the reading "small" add up to 2.',
      '  Expected shares under "weight" that add up to 1.',
      'content/factors/reach.mdx · indicators: no indicator has the reading "large".',
      '  Expected indicators of both readings, or of none.',
    ]);
  });

  it('refuses an indicator without a reading beside others with one', () => {
    expect(
      messagesAfter({
        file: reach,
        find: '    reason: Less is learned.\n    reading: small\n',
        replace: '    reason: Less is learned.\n',
      }),
    ).toEqual([
      'content/factors/reach.mdx · indicators.kind: the indicator has no reading, but others of the factor have one.',
      '  Expected one of: small, large. Without it the indicator would not count.',
      'content/factors/reach.mdx · indicators: the shares of the reading "small" add up to 0.6.',
      '  Expected shares under "weight" that add up to 1.',
    ]);
  });

  it('leaves a share that is no number to the schema', () => {
    expect(messagesAfter({ file: ease, find: 'weight: 0.3', replace: 'weight: a third' })).toEqual([
      'content/factors/ease.mdx · indicators.data.weight: "a third" is a text.',
      '  Expected a number. Meaning of the field: Share of the factor, 0 to 1; the shares of a reading add up to 1.',
    ]);
  });
});
