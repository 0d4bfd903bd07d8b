// cspell:ignore alhpa
import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const alphaPage = 'frameworks/alpha.mdx';

describe('claim lists', () => {
  it('refuses an unknown framework', () => {
    expect(
      messagesAfter({
        file: alphaPage,
        find: '<Benefits framework="alpha" />',
        replace: '<Benefits framework="alhpa" />',
      }),
    ).toEqual([
      'content/frameworks/alpha.mdx · line 12: <Benefits> names "alhpa", which is not a framework.',
      '  Expected the framework of this page: <Benefits framework="alpha" />.',
    ]);
  });

  it('refuses the framework of another page', () => {
    expect(
      messagesAfter({
        file: alphaPage,
        find: '<Limitations framework="alpha" />',
        replace: '<Limitations framework="beta" />',
      }),
    ).toEqual([
      'content/frameworks/alpha.mdx · line 19: <Limitations> names "beta", which is another page.',
      '  Expected the framework of this page: <Limitations framework="alpha" />.',
    ]);
  });

  it('refuses no framework', () => {
    expect(
      messagesAfter({ file: alphaPage, find: '<Benefits framework="alpha" />', replace: '<Benefits />' }),
    ).toEqual([
      'content/frameworks/alpha.mdx · line 12: <Benefits> names no framework.',
      '  Expected the framework of this page: <Benefits framework="alpha" />.',
    ]);
  });
});
