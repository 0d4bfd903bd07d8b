/** Every text of a value changed, to any depth; its type stays. Keys and other values stay as they are. */
export function changeTexts<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value;
  if (Array.isArray(value)) return value.map((entry: unknown) => changeTexts(entry, change)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, entry]) => [key, changeTexts<unknown>(entry, change)]);
  return Object.fromEntries(entries) as Value;
}

/** The last day that every month has. */
const LAST_COMMON_DAY = 28;

/**
 * A text that is a day or a month, some months earlier; any other text as it is. By months and not by days, so
 * that what was not earlier than something else is not earlier afterwards, be it given by day or by month.
 */
export function movedBack(text: string, months: number): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return text;
  const moved = Number(year) * 12 + Number(month) - 1 - months;
  const inMonth = `${Math.floor(moved / 12)}-${String((moved % 12) + 1).padStart(2, '0')}`;
  return day === undefined
    ? inMonth
    : `${inMonth}-${String(Math.min(Number(day), LAST_COMMON_DAY)).padStart(2, '0')}`;
}
