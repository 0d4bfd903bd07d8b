/** Parts of a bar laid end to end. */
import { stack } from 'd3-shape';

/** A part of a bar, from and to in the unit of the axis. */
export interface Segment<Kind extends string> {
  kind: Kind;
  from: number;
  to: number;
}

/**
 * Lays the values of one bar end to end, in the order of the kinds; parts of zero are left out.
 * @param values value of each kind, in the unit of the axis, never negative
 */
export function stackedSegments<Kind extends string>(
  kinds: readonly Kind[],
  values: Readonly<Record<Kind, number>>,
): Segment<Kind>[] {
  const layers = stack<Readonly<Record<Kind, number>>, Kind>().keys(kinds)([values]);
  return layers.flatMap((layer) => {
    const [from = 0, to = 0] = layer[0] ?? [];
    return to > from ? [{ kind: layer.key, from, to }] : [];
  });
}
