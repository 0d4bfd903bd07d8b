import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const alphaPage = 'frameworks/alpha.mdx';

describe('required headings', () => {
  it('suggests the heading that is misspelt', () => {
    expect(
      messagesAfter({ file: alphaPage, find: '## Living with it', replace: '## Living with It' }),
    ).toEqual([
      'content/frameworks/alpha.mdx · headings: "## Living with it" is missing.',
      '  Expected the four parts of a page: What you get, The case against, How it works, Living with it. Is "## Living with It" meant for it?',
    ]);
  });

  it('refuses a heading of another level', () => {
    expect(
      messagesAfter({ file: alphaPage, find: '## Living with it', replace: '### Living with it' }),
    ).toEqual([
      'content/frameworks/alpha.mdx · headings: "## Living with it" is missing.',
      '  Expected the four parts of a page: What you get, The case against, How it works, Living with it.',
    ]);
  });

  it('does not take code for a heading', () => {
    expect(
      messagesAfter({ file: alphaPage, find: '## Living with it', replace: '```md\n## Living with it\n```' }),
    ).toEqual([
      'content/frameworks/alpha.mdx · headings: "## Living with it" is missing.',
      '  Expected the four parts of a page: What you get, The case against, How it works, Living with it.',
    ]);
  });
});
