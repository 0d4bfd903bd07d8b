import { describe, expect, it } from 'vitest';
import { messagesAfter, validText } from '../fixtures/patched-content.ts';

const betaFacts = 'facts/beta.yaml';

describe('pages and facts', () => {
  it('refuses a page without facts', () => {
    expect(messagesAfter({ file: betaFacts, remove: true })).toEqual([
      'content/frameworks/beta.mdx: the page has no facts.',
      '  Expected content/facts/beta.yaml beside it: add the file, or rename one of the two.',
    ]);
  });

  it('refuses facts without a page', () => {
    expect(
      messagesAfter({
        file: 'facts/gamma.yaml',
        write: validText('facts/beta.yaml').replaceAll('be-', 'ga-'),
      }),
    ).toEqual([
      'content/facts/gamma.yaml: the facts have no page.',
      '  Expected content/frameworks/gamma.mdx beside them: add the file, or rename one of the two.',
    ]);
  });

  it('suggests the other file, if one of the two is misnamed', () => {
    expect(
      messagesAfter(
        { file: betaFacts, remove: true },
        { file: 'facts/betas.yaml', write: validText('facts/beta.yaml') },
      ),
    ).toEqual([
      'content/facts/betas.yaml: the facts have no page.',
      '  Expected content/frameworks/betas.mdx beside them: add the file, or rename one of the two. Did you mean "beta"?',
      'content/frameworks/beta.mdx: the page has no facts.',
      '  Expected content/facts/beta.yaml beside it: add the file, or rename one of the two. Did you mean "betas"?',
    ]);
  });

  it('reports a missing folder once', () => {
    expect(messagesAfter({ file: 'facts', remove: true })).toEqual([
      'content/facts/: the folder is missing.',
      '  Expected a folder of this name.',
    ]);
  });
});
