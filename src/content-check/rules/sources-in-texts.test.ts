// cspell:ignore nwes
import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const alphaFacts = 'facts/alpha.yaml';

describe('sources in texts', () => {
  it('suggests the nearest source for one that begins like them', () => {
    expect(messagesAfter({ file: alphaFacts, find: '(al-news)', replace: '(al-nwes)' })).toEqual([
      'content/facts/alpha.yaml · capabilities.orm.note: the text has "al-nwes" in brackets, which is not a source.',
      '  Expected ids from the list "sources" of this file; reword brackets that mean no source. Did you mean "al-news"?',
    ]);
  });

  it('takes what stands beside a source for one', () => {
    expect(messagesAfter({ file: alphaFacts, find: '(al-news)', replace: '(al-news, as-told)' })).toEqual([
      'content/facts/alpha.yaml · capabilities.orm.note: the text has "as-told" in brackets, which is not a source.',
      '  Expected ids from the list "sources" of this file; reword brackets that mean no source.',
    ]);
  });

  it("names the file that has the source, if it is another framework's", () => {
    expect(messagesAfter({ file: alphaFacts, find: '(al-news)', replace: '(be-news)' })).toEqual([
      'content/facts/alpha.yaml · capabilities.orm.note: the text has "be-news" in brackets, which is a source of content/facts/beta.yaml.',
      '  Expected ids from the list "sources" of this file; reword brackets that mean no source. Did you mean "al-news"?',
    ]);
  });

  it('leaves other words in brackets alone', () => {
    expect(
      messagesAfter({ file: alphaFacts, find: '(al-news)', replace: '(well-known, so-called)' }),
    ).toEqual([]);
  });
});
