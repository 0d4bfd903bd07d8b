import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeAxis, valueAxis } from './axes.ts';

describe('an axis of time', () => {
  const axis = timeAxis('2030-01-01', '2034-01-01');

  it('spans the window from end to end', () => {
    expect(axis.position('2030-01-01')).toBe(0);
    expect(axis.position('2034-01-01')).toBe(100);
    expect(axis.position('2032-01-01')).toBeCloseTo(50, 1);
  });

  it('holds what lies outside at its edges', () => {
    expect(axis.position('2019-05-01')).toBe(0);
    expect(axis.position('2050-05-01')).toBe(100);
  });

  it('marks every new year, every second one minor', () => {
    expect(axis.ticks.map(({ label }) => label)).toEqual(['2030', '2031', '2032', '2033', '2034']);
    expect(axis.ticks.map(({ isMinor }) => isMinor)).toEqual([true, false, true, false, true]);
  });

  it('never puts a later day before an earlier one', () => {
    const day = fc
      .date({ min: new Date('2028-01-01'), max: new Date('2036-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (first, second) => {
        const [earlier, later] = [first, second].sort() as [string, string];
        expect(axis.position(later)).toBeGreaterThanOrEqual(axis.position(earlier));
      }),
    );
  });
});

describe('an axis of values', () => {
  it('starts at zero and ends at a round number not below the largest', () => {
    const axis = valueAxis(121_009, String);
    expect(axis.position(0)).toBe(0);
    expect(axis.ticks[0]?.label).toBe('0');
    expect(axis.position(121_009)).toBeLessThanOrEqual(100);
    expect(Number(axis.ticks.at(-1)?.label)).toBeGreaterThanOrEqual(121_009);
  });

  it('makes twice the value twice as long', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (half) => {
        const axis = valueAxis(2 * half, String);
        expect(axis.position(2 * half)).toBeCloseTo(2 * axis.position(half), 1);
      }),
    );
  });

  it('stands where nothing was measured', () => {
    expect(valueAxis(0, String).position(0)).toBe(0);
  });
});
