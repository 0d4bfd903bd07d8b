/**
 * Scales shared by all charts. Positions are percentages of the plot's width, so that a chart drawn at build time
 * fits every screen without shrinking its words.
 */
import { scaleLinear, scaleUtc } from 'd3-scale';
import { utcYear } from 'd3-time';

/** A mark on an axis. */
export interface Tick {
  /** Percent of the plot's width. */
  at: number;
  label: string;
  /** Minor marks lose their label where space is short. */
  isMinor: boolean;
}

/** An axis: where a value stands, and which values are marked. */
export interface Axis<Value> {
  /** Percent of the plot's width, held inside the plot. */
  position: (value: Value) => number;
  ticks: Tick[];
}

/** Percentages with two decimals: finer than any screen. */
const rounded = (percent: number): number => Math.round(percent * 100) / 100;

/**
 * An axis of calendar time with a mark at each new year, every second one minor.
 * @param from first day, YYYY-MM-DD
 * @param to last day, YYYY-MM-DD
 */
export function timeAxis(from: string, to: string): Axis<string> {
  const scale = scaleUtc([new Date(from), new Date(to)], [0, 100]).clamp(true);
  const [first = new Date(from)] = scale.domain();
  const years = scale.ticks(utcYear).filter((year) => year > first || from.endsWith('-01-01'));
  return {
    position: (date) => rounded(scale(new Date(date))),
    ticks: years.map((year) => ({
      at: rounded(scale(year)),
      label: String(year.getUTCFullYear()),
      isMinor: year.getUTCFullYear() % 2 === 0,
    })),
  };
}

/**
 * A linear axis that starts at zero, so that a bar twice as long means twice as much.
 * @param highest largest value shown; the axis ends at the next round number
 * @param format how a value is written
 */
export function valueAxis(highest: number, format: (value: number) => string): Axis<number> {
  const scale = scaleLinear([0, highest > 0 ? highest : 1], [0, 100])
    .nice(4)
    .clamp(true);
  return {
    position: (value) => rounded(scale(value)),
    ticks: scale.ticks(4).map((value, index) => ({
      at: rounded(scale(value)),
      label: format(value),
      isMinor: index % 2 === 1,
    })),
  };
}
