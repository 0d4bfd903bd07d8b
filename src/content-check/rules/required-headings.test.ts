import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const alphaPage = 'frameworks/alpha.mdx';
const ease = 'factors/ease.mdx';
const gadgets = 'use-cases/gadgets.mdx';

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

  it('asks for the parts of a factor', () => {
    expect(messagesAfter({ file: ease, find: '## Traps', replace: '## Trap' })).toEqual([
      'content/factors/ease.mdx · headings: "## Traps" is missing.',
      '  Expected the five parts of a factor: What it means, What to ask your team, How to read the measure, Traps, Where the measure is blind. Is "## Trap" meant for it?',
    ]);
  });

  it('asks for the parts of a use case', () => {
    expect(messagesAfter({ file: gadgets, find: '## Risks\n\nNone.\n\n', replace: '' })).toEqual([
      'content/use-cases/gadgets.mdx · headings: "## Risks" is missing.',
      '  Expected the six parts of a use case: What it must do, What decides, The evidence and the original pick, The case against the leader, Risks, What to build first.',
    ]);
  });
});
