import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const alphaFacts = 'facts/alpha.yaml';

describe('version 1.0', () => {
  it('refuses a version 1.0 before the first public release', () => {
    expect(
      messagesAfter({ file: alphaFacts, find: 'date: 2016-01-01', replace: 'date: 2014-12-31' }),
    ).toEqual([
      'content/facts/alpha.yaml · identity.version_1_0.date: "2014-12-31" is before the first public release, "2015-01-01".',
      '  Expected the same day or a later one: correct one of the two dates.',
    ]);
  });

  it('allows a version 1.0 that is the first public release', () => {
    expect(
      messagesAfter({ file: alphaFacts, find: 'date: 2016-01-01', replace: 'date: 2015-01-01' }),
    ).toEqual([]);
  });
});
