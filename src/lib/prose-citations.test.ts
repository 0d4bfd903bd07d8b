import { describe, expect, it } from 'vitest';
import { proseCitations } from './prose-citations.ts';

describe('the citations of a page of prose', () => {
  it('stand under their headings, once each, in the order of first use', () => {
    const prose = [
      'Opening.<Cite source="a-one" />',
      '',
      "## The leader's case",
      'One.<Cite source="b-two" /><Cite source="a-one" /> Two.<Cite source="b-two" />',
      '### Smaller',
      'Three.<Cite source="c-three" />',
      '',
      '## Nothing cited',
      'Words.',
      '## Last',
    ].join('\n');
    expect(proseCitations(prose)).toEqual([
      { heading: null, anchor: null, sources: ['a-one'] },
      { heading: "The leader's case", anchor: 'the-leaders-case', sources: ['b-two', 'a-one', 'c-three'] },
    ]);
  });

  it('are none where nothing is cited', () => {
    expect(proseCitations('')).toEqual([]);
    expect(proseCitations('## One\n\nWords.')).toEqual([]);
  });
});
