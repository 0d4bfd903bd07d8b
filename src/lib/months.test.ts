import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, lastDayOf, monthOf, monthsBetween } from './months.ts';

const anyMonth = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

describe('months', () => {
  it('are added across years, both ways', () => {
    expect(addMonths('2026-12', 1)).toBe('2027-01');
    expect(addMonths('2027-01', -1)).toBe('2026-12');
    expect(addMonths('2026-12', 60)).toBe('2031-12');
    expect(addMonths('2026-05', 0)).toBe('2026-05');
  });

  it('are as far apart as were added', () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: -600, max: 600 }), (month, count) => {
        const other = addMonths(month, count);
        expect(other).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/);
        expect(monthsBetween(month, other)).toBe(count);
        expect(other > month).toBe(count > 0);
      }),
    );
  });

  it('end on their last day, in leap years too', () => {
    expect(['2027-02', '2028-02', '2100-02', '2027-04', '2027-12'].map(lastDayOf)).toEqual([
      '2027-02-28',
      '2028-02-29',
      '2100-02-28',
      '2027-04-30',
      '2027-12-31',
    ]);
    expect(monthOf('2028-02-29')).toBe('2028-02');
    expect(monthOf('2028-02')).toBe('2028-02');
  });
});
