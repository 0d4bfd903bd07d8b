import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const ease = 'factors/ease.mdx';
const reach = 'factors/reach.mdx';

describe('duplicate indicators', () => {
  it('refuses an id twice in a factor', () => {
    expect(messagesAfter({ file: ease, find: 'id: data', replace: 'id: parts' })).toEqual([
      'content/factors/ease.mdx · indicators[1].id: "parts" is already the id of an indicator above.',
      '  Expected an id that is unique in the factor: choose another one for the newer indicator.',
    ]);
  });

  it('allows the same id in two factors', () => {
    expect(messagesAfter({ file: reach, find: 'id: lean', replace: 'id: parts' })).toEqual([]);
  });
});
