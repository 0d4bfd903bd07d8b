/** Calendar months as `YYYY-MM` and days as `YYYY-MM-DD`: both sort as text. */

const MONTHS_OF_A_YEAR = 12;

/** The month of a day or month: `2028-04-30` → `2028-04`. */
export const monthOf = (date: string): string => date.slice(0, 7);

/** The month so many months later, earlier where the count is negative: `2026-12`, 2 → `2027-02`. */
export function addMonths(month: string, count: number): string {
  const total = monthCount(month) + count;
  const year = Math.floor(total / MONTHS_OF_A_YEAR);
  return `${String(year).padStart(4, '0')}-${String((total % MONTHS_OF_A_YEAR) + 1).padStart(2, '0')}`;
}

/** Months from the first to the second: `2026-12`, `2027-02` → 2; negative where the second is earlier. */
export const monthsBetween = (first: string, second: string): number =>
  monthCount(second) - monthCount(first);

/** The last day of a month: `2028-02` → `2028-02-29`. */
export function lastDayOf(month: string): string {
  // Day 0 of the next month; the months of `Date` count from 0, so that ours name the next one.
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10);
}

function monthCount(month: string): number {
  const [year, number] = month.split('-').map(Number);
  return year! * MONTHS_OF_A_YEAR + number! - 1;
}
