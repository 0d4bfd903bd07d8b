import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const alphaFacts = 'facts/alpha.yaml';

describe('category', () => {
  it('says which category follows from the capabilities', () => {
    expect(
      messagesAfter({ file: alphaFacts, find: 'category: full-stack', replace: 'category: micro' }),
    ).toEqual([
      'content/facts/alpha.yaml · identity.category: "micro" contradicts the capabilities.',
      '  Expected "full-stack", which follows from routing built-in, templates built-in, orm built-in; or correct a status.',
    ]);
  });

  it('asks for another status where none follows', () => {
    expect(
      messagesAfter({
        file: alphaFacts,
        find: 'routing:\n    status: built-in',
        replace: 'routing:\n    status: community',
      }),
    ).toEqual([
      'content/facts/alpha.yaml · identity.category: "full-stack" contradicts the capabilities.',
      '  Expected capabilities that decide a category, which these do not: routing community, templates built-in, orm built-in. Correct a status.',
    ]);
  });

  it('leaves an unknown category to the schema', () => {
    expect(
      messagesAfter({ file: alphaFacts, find: 'category: full-stack', replace: 'category: fullstack' }),
    ).toEqual([
      'content/facts/alpha.yaml · identity.category: "fullstack" is not a category.',
      '  Expected one of: full-stack, platform, micro, minimalist. Did you mean "full-stack"?',
    ]);
  });
});
