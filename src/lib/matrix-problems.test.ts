// cspell:ignore djngo expres
import { describe, expect, it } from 'vitest';
import { problemText } from './matrix-problems.ts';
import type { MatrixProblem } from './matrix-state.ts';

const NAMES: Readonly<Record<string, string>> = {
  django: 'Django',
  express: 'Express',
  'ruby-on-rails': 'Ruby on Rails',
  koa: 'Koa',
};
const textOf = (problem: MatrixProblem): string =>
  problemText(problem, (slug) => NAMES[slug] ?? slug, Object.keys(NAMES));

describe('the message on a problem of an address', () => {
  it('with one framework says how to compare it', () => {
    expect(textOf({ kind: 'one', slug: 'ruby-on-rails' })).toBe(
      'Only Ruby on Rails is picked. Pick one to three more to compare it.',
    );
  });

  it('with too many frameworks names those left out and the way out', () => {
    expect(textOf({ kind: 'too-many', dropped: ['koa', 'ruby-on-rails'] })).toBe(
      'At most 4 fit side by side. Left out: Koa, Ruby on Rails. Untick one to make room.',
    );
  });

  it('with an unknown framework names the nearest known one', () => {
    expect(textOf({ kind: 'unknown', slugs: ['djngo'] })).toBe(
      'Not a framework here: "djngo" (did you mean Django?). Pick from the list above.',
    );
  });

  it('with an unknown framework near to none makes no guess', () => {
    expect(textOf({ kind: 'unknown', slugs: ['symfony'] })).toBe(
      'Not a framework here: "symfony". Pick from the list above.',
    );
  });

  it('with several unknown frameworks names each', () => {
    expect(textOf({ kind: 'unknown', slugs: ['expres', 'symfony', 'ruby-on-rail'] })).toBe(
      'Not a framework here: "expres" (did you mean Express?), "symfony", "ruby-on-rail" (did you mean Ruby on Rails?). Pick from the list above.',
    );
  });

  it('repeats at most 40 characters of a word and at most four words', () => {
    expect(textOf({ kind: 'unknown', slugs: ['x'.repeat(10_000), 'b1', 'c1', 'd1', 'e1'] })).toBe(
      `Not a framework here: "${'x'.repeat(40)}", "b1", "c1", "d1". Pick from the list above.`,
    );
  });

  it('never splits a character where it cuts a word', () => {
    expect(textOf({ kind: 'unknown', slugs: [`${'x'.repeat(39)}😀😀`] }).isWellFormed()).toBe(true);
  });
});
