import { expect, it } from 'vitest';
import { formatDate } from './formats.ts';
import { formatMonth } from './month-names.ts';
import { addMonths } from './months.ts';

it('writes every month as all other dates are written', () => {
  for (let count = 0; count < 24; count += 1) {
    const month = addMonths('2027-01', count);
    expect(formatMonth(month)).toBe(formatDate(month));
    expect(formatMonth(month, 'short')).toBe(formatDate(month, 'short'));
  }
});
