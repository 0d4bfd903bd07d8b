/** Figures of both sites, side by side. Pure. */

/** Bytes in a kB, as in the budgets. */
const KILOBYTE = 1000;

/** The middle of the values; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('There is no median of nothing.');
  const ordered = values.toSorted((first, second) => first - second);
  const upper = Math.floor(ordered.length / 2);
  return ordered.length % 2 === 1 ? ordered[upper]! : (ordered[upper - 1]! + ordered[upper]!) / 2;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The medians of measurements that have the same fields, field by field. */
export function medians<Measurement extends object>(all: readonly Measurement[]): Measurement {
  return combine(all, median);
}

/** The means of measurements that have the same fields, field by field. */
export function means<Measurement extends object>(all: readonly Measurement[]): Measurement {
  return combine(all, mean);
}

function combine<Measurement extends object>(
  all: readonly Measurement[],
  summarize: (values: readonly number[]) => number,
): Measurement {
  const fields = Object.keys(all[0] ?? {}) as (keyof Measurement)[];
  const values = fields.map((field) => [field, summarize(all.map((one) => one[field] as number))]);
  return Object.fromEntries(values) as Measurement;
}

/** How a figure is written. */
export type Unit = 'kB' | 'ms' | 's' | 'count' | 'score';

const WRITERS: Readonly<Record<Unit, (value: number) => string>> = {
  kB: (bytes) => `${(bytes / KILOBYTE).toFixed(1)} kB`,
  ms: (value) => `${value.toFixed(0)} ms`,
  s: (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`,
  count: (value) => value.toFixed(1),
  score: (value) => value.toFixed(3),
};

export const writeFigure = (value: number, unit: Unit): string => WRITERS[unit](value);

/** One line of the table. Less is better in all of them. */
export interface Figure {
  name: string;
  unit: Unit;
  ours: number;
  /** Null where the other site has nothing that could be measured. */
  theirs: number | null;
}

/** Ours as a part of theirs, with two decimals; a dash where there is nothing to divide by. */
export function ratio({ ours, theirs }: Pick<Figure, 'ours' | 'theirs'>): string {
  if (theirs === null) return '–';
  if (theirs === 0) return ours === 0 ? '1.00' : '–';
  return (ours / theirs).toFixed(2);
}

/** Whether ours is more than theirs, as far as the written figures show. */
export const isWorse = ({ unit, ours, theirs }: Figure): boolean =>
  theirs !== null && ours > theirs && writeFigure(ours, unit) !== writeFigure(theirs, unit);

/** The line as cells: name, ours, theirs, ratio. */
export function figureRow(figure: Figure): string[] {
  const { name, unit, ours, theirs } = figure;
  return [
    name,
    writeFigure(ours, unit),
    theirs === null ? 'has none' : writeFigure(theirs, unit),
    ratio(figure),
  ];
}

/** Something that the comparison should show. */
export interface Aim {
  name: string;
  /** The most that ours may be of theirs. */
  limit: number;
  ours: number;
  theirs: number;
}

/** The aim in a sentence that says whether it is met. */
export function aimInWords({ name, limit, ours, theirs }: Aim): string {
  const part = ours / theirs;
  return `${name}: ${part.toFixed(2)} of Starlight's, the aim is at most ${limit}: ${part <= limit ? 'met' : '**missed**'}.`;
}
