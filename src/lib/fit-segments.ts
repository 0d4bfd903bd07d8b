import type { FitPart } from './decision.ts';

/** One factor's share of a fit, drawn on a scale of 0 to 100. */
export interface FitSegment {
  factor: string;
  start: number;
  width: number;
  opacity: number;
}

/** Gap between segments, in points. */
const GAP = 0.4;

/** Tones from full to this one, so that the last is still seen on the paper. */
const PALEST = 0.35;

/** The parts of a fit as segments in their order; together they end at the fit. */
export function fitSegments(parts: readonly FitPart[]): FitSegment[] {
  let start = 0;
  return parts.map(({ factor, points }, position) => {
    const segment = {
      factor,
      start,
      width: Math.max(0, points - GAP),
      opacity: 1 - (position / Math.max(1, parts.length - 1)) * (1 - PALEST),
    };
    start += points;
    return segment;
  });
}
