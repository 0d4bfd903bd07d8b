import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const ease = 'factors/ease.mdx';

describe('capabilities of indicators', () => {
  it('refuses an indicator that names neither capabilities nor a group', () => {
    expect(messagesAfter({ file: ease, find: '    group: data\n', replace: '' })).toEqual([
      'content/factors/ease.mdx · indicators.data: the indicator has neither "capabilities" nor "group".',
      '  Expected a list of ids under "capabilities", or the id of a group under "group".',
    ]);
  });

  it('allows both', () => {
    expect(
      messagesAfter({
        file: ease,
        find: '    group: data\n',
        replace: '    group: data\n    capabilities: [routing]\n',
      }),
    ).toEqual([]);
  });
});
