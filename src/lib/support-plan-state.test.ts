import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from './months.ts';
import { readPlanState, startBounds, writePlanState, type PlanState } from './support-plan-state.ts';
import { problemWords } from './support-plan-words.ts';

const BOUNDS = startBounds('2031-05-17', '2020-03');
const read = (query: string): PlanState => readPlanState(query, BOUNDS);
const problems = (query: string): string[] => {
  const state = read(query);
  return state.problems.map((problem) => problemWords(problem, state));
};

describe('the months that a contract may start in', () => {
  it('begin with the data, end five years after it, and usually are the next', () => {
    expect(BOUNDS).toEqual({ first: '2020-03', usual: '2031-06', last: '2036-05' });
  });
});

describe('reading', () => {
  it('takes a month and a number of years', () => {
    expect(read('?start=2032-01&years=7')).toEqual({ start: '2032-01', years: 7, problems: [] });
  });

  it('starts in the month after the data, for five years', () => {
    for (const query of ['', '?', '?start=&years=', '?other=1'])
      expect(read(query)).toEqual({ start: '2031-06', years: 5, problems: [] });
  });

  it.each([
    ['?start=2019-01', '2020-03', 5, 'The data begin in March 2020: planned from there.'],
    ['?start=0001-01', '2020-03', 5, 'The data begin in March 2020: planned from there.'],
    ['?start=2099-01', '2036-05', 5, 'The plan looks no further ahead than May 2036: planned from there.'],
    ['?start=soon', '2031-06', 5, '"soon" is not a month such as 2027-01: planned from June 2031.'],
    ['?start=2032-13', '2031-06', 5, '"2032-13" is not a month such as 2027-01: planned from June 2031.'],
    ['?years=0', '2031-06', 1, 'A contract here has 1 to 15 whole years, not 0: planned for 1 year.'],
    ['?years=-3', '2031-06', 1, 'A contract here has 1 to 15 whole years, not -3: planned for 1 year.'],
    ['?years=50', '2031-06', 15, 'A contract here has 1 to 15 whole years, not 50: planned for 15 years.'],
    ['?years=2.6', '2031-06', 3, 'A contract here has 1 to 15 whole years, not 2.6: planned for 3 years.'],
    ['?years=many', '2031-06', 5, '"many" is not a number of years: planned for 5 years.'],
    ['?years=1e3', '2031-06', 5, '"1e3" is not a number of years: planned for 5 years.'],
    ['?years=__proto__', '2031-06', 5, '"__proto__" is not a number of years: planned for 5 years.'],
  ])('%s gives the nearest contract and says so', (query, start, years, words) => {
    expect(read(query)).toMatchObject({ start, years });
    expect(problems(query)).toEqual([words]);
  });

  it('reports both values, and repeats no more than 40 characters of either', () => {
    const query = `?start=${'x'.repeat(10_000)}&years=${'9'.repeat(10_000)}`;
    expect(read(query)).toMatchObject({ start: '2031-06', years: 15 });
    expect(problems(query)).toHaveLength(2);
    for (const words of problems(query)) expect(words.length).toBeLessThan(130);
  });

  it('takes the month of a day', () => {
    expect(read('?start=2032-01-20')).toEqual({ start: '2032-01', years: 5, problems: [] });
  });

  it('takes a number written with leading zeros for what it is', () => {
    expect(read('?years=07')).toEqual({ start: '2031-06', years: 7, problems: [] });
  });

  const codeUnits = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units));
  const value = fc.oneof(
    codeUnits,
    fc.constantFrom(
      '__proto__',
      'constructor',
      '%E0%A4%A',
      '\ud800',
      'NaN',
      'Infinity',
      '٣',
      '2031-06-01',
      '5,6',
    ),
    fc.integer().map(String),
    fc.double().map(String),
    fc.integer({ min: -900, max: 900 }).map((months) => addMonths('2030-01', months)),
  );
  const garbage = fc.oneof(
    codeUnits,
    fc
      .array(fc.tuple(fc.constantFrom('start', 'years', '__proto__'), value), { maxLength: 5 })
      .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
  );

  it('gives a contract inside the bounds for any text, and the same again from its own address', () => {
    fc.assert(
      fc.property(garbage, (query) => {
        const { start, years, problems: found } = read(query);
        expect(start).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/);
        expect(start >= BOUNDS.first && start <= BOUNDS.last).toBe(true);
        expect([...Array(15).keys()].map((at) => at + 1)).toContain(years);
        expect(read(writePlanState({ start, years }, BOUNDS))).toEqual({ start, years, problems: [] });
        for (const problem of found)
          expect(problemWords(problem, { start, years })).toMatch(/^\S.*planned .*\.$/s);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('writing', () => {
  it('leaves out what is usual', () => {
    expect(writePlanState({ start: '2031-06', years: 5 }, BOUNDS)).toBe('');
    expect(writePlanState({ start: '2032-01', years: 5 }, BOUNDS)).toBe('?start=2032-01');
    expect(writePlanState({ start: '2031-06', years: 7 }, BOUNDS)).toBe('?years=7');
    expect(writePlanState({ start: '2032-01', years: 7 }, BOUNDS)).toBe('?start=2032-01&years=7');
  });
});
