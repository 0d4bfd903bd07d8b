import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const alphaFacts = 'facts/alpha.yaml';

describe('seen before published', () => {
  it('refuses a source read before it was published', () => {
    expect(
      messagesAfter({ file: alphaFacts, find: 'seen: 2026-10-02', replace: 'seen: 2026-08-31' }),
    ).toEqual([
      'content/facts/alpha.yaml · sources.al-news.seen: "2026-08-31" is before the day of publication, "2026-09-01".',
      '  Expected the day of the copy that was read: correct one of the two dates.',
    ]);
  });

  it('allows a source read on the day of its publication', () => {
    expect(
      messagesAfter({ file: alphaFacts, find: 'seen: 2026-10-02', replace: 'seen: 2026-09-01' }),
    ).toEqual([]);
  });
});
