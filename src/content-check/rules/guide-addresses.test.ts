import { describe, expect, it } from 'vitest';
import { messagesAfter, validText } from '../fixtures/patched-content.ts';

const start = 'guide/start.mdx';

describe('addresses of the guide', () => {
  it('refuses a page with the name of a factor', () => {
    expect(
      messagesAfter({ file: 'guide/ease.mdx', write: validText(start).replace('order: 1', 'order: 2') }),
    ).toEqual([
      'content/guide/ease.mdx: content/factors/ease.mdx has the same address, "/guide/ease/".',
      '  Expected a name that no factor has: rename one of the two.',
    ]);
  });
});
