// cspell:ignore dango DJANGOO djngo expres flaskab flaskabc flasl flsk koaa koaab laraval larvel nestab phoneix
import { describe, expect, it } from 'vitest';
import { nearestWord } from './nearest.ts';

const KNOWN = ['django', 'laravel', 'koa', 'express', 'phoenix', 'ruby-on-rails', 'cakephp', 'flask'];

describe('the nearest known word', () => {
  it.each([
    ['djngo', 'django'],
    ['larvel', 'laravel'],
    ['kao', 'koa'],
    ['expres', 'express'],
    ['phoneix', 'phoenix'],
    ['ruby_on_rails', 'ruby-on-rails'],
    ['DJANGOO', 'django'],
    ['laraval', 'laravel'],
  ])('for %s is %s', (typed, meant) => {
    expect(nearestWord(typed, KNOWN)).toBe(meant);
  });

  it.each(['', 'k', 'kit', 'symfony', 'dango-express', 'spring', 'ka oo', '__proto__'])(
    'is null for "%s", which is near to none',
    (typed) => {
      expect(nearestWord(typed, KNOWN)).toBeNull();
    },
  );

  it('is the word itself when it is known, in the case in which it is known', () => {
    expect(nearestWord('flask', KNOWN)).toBe('flask');
    expect(nearestWord('flask', ['Flask'])).toBe('Flask');
    expect(nearestWord('flsk', ['FLASK'])).toBe('FLASK');
  });

  it('may be one letter off when it has up to four letters, and two when it has more', () => {
    expect(nearestWord('koaa', KNOWN)).toBe('koa');
    expect(nearestWord('koaab', KNOWN)).toBeNull();
    expect(nearestWord('nestab', ['nest'])).toBeNull();
    expect(nearestWord('flaskab', KNOWN)).toBe('flask');
    expect(nearestWord('flaskabc', KNOWN)).toBeNull();
  });

  it('is the one with the fewest slips, not the first', () => {
    expect(nearestWord('flasks', ['flashes', 'flask'])).toBe('flask');
  });

  it('is the first of two that are equally near', () => {
    expect(nearestWord('flasl', ['flash', 'flask'])).toBe('flash');
    expect(nearestWord('flasl', ['flask', 'flash'])).toBe('flask');
  });

  it('is null where nothing is known', () => {
    expect(nearestWord('django', [])).toBeNull();
  });
});
