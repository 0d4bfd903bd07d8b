import { expect, it } from 'vitest';
import { citedSources } from './cited-sources.ts';

it('finds the ids that prose cites, once each, in the order of first use', () => {
  const prose = 'One.<Cite source="b-two" /><Cite source="a-one" />\n\n- Two.<Cite source="b-two"/>';
  expect(citedSources(prose)).toEqual(['b-two', 'a-one']);
});

it('finds none in prose without citations', () => {
  expect(citedSources('A source="a-one" in words, <Other source="b" /> and <Cite />.')).toEqual([]);
  expect(citedSources('')).toEqual([]);
});
