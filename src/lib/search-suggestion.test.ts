// cspell:ignore djan Djnago djngo expres exprss LARVEL livevew phoneix
import { describe, expect, it } from 'vitest';
import { suggestQuery } from './search-suggestion.ts';

const NAMES = [
  { name: 'Django', aliases: ['python django'] },
  { name: 'Laravel', aliases: [] },
  { name: 'Koa', aliases: ['koajs'] },
  { name: 'Express', aliases: ['express.js'] },
  { name: 'Phoenix', aliases: ['liveview'] },
  { name: 'Ruby on Rails', aliases: ['RoR'] },
];

describe('a suggested query', () => {
  it.each([
    ['djngo', 'django'],
    ['larvel', 'laravel'],
    ['kao', 'koa'],
    ['exprss', 'express'],
    ['phoneix vs rails', 'phoenix vs rails'],
    ['  Djnago   and LARVEL ', 'django and laravel'],
    ['livevew', 'liveview'],
  ])('puts "%s" right as "%s"', (typed, meant) => {
    expect(suggestQuery(typed, NAMES)).toBe(meant);
  });

  it.each([
    ['a known name', 'Django'],
    ['a known alias', 'liveview'],
    ['a word of a name', 'rails'],
    ['the beginning of a name, which is still being typed', 'expres'],
    ['a word too short to tell', 'ko djan'],
    ['words that are near to no name', 'background jobs'],
    ['no words', '   '],
    ['names of JavaScript itself', '__proto__ constructor'],
  ])('is not made for %s', (_, typed) => {
    expect(suggestQuery(typed, NAMES)).toBeNull();
  });

  it('is not made where no names are known', () => {
    expect(suggestQuery('djngo', [])).toBeNull();
  });

  it('looks all right the second time', () => {
    expect(suggestQuery(suggestQuery('phoneix vs larvel', NAMES) ?? '', NAMES)).toBeNull();
  });
});
