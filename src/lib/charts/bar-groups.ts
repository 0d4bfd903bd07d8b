/** What a bar chart draws. Makers of charts fill this in; the component only draws it. */
import { stackedSegments, type Segment } from './stacked-segments.ts';

/** How a bar is filled. Numbers are shades from dark to light, `outline` marks what is not like for like. */
export type BarKind = 'fill-1' | 'fill-2' | 'fill-3' | 'fill-4' | 'fill-5' | 'outline';

/** One bar, in the unit of the chart. */
export interface Bar {
  /** Short label at its left; empty where the group's label says it all. */
  label: string;
  /** Its whole length; null where nothing was measured. */
  value: number | null;
  /** The figure as written at its right. */
  text: string;
  segments: Segment<BarKind>[];
}

/** Bars under one heading. */
export interface BarGroup {
  label: string;
  /** A second line, null where there is none. */
  note: string | null;
  /** Whether the note is a warning. */
  caution: boolean;
  bars: Bar[];
}

/** A bar of one piece; null draws none. */
export function plainBar(label: string, value: number | null, text: string, kind: BarKind = 'fill-1'): Bar {
  const segments = value === null || value === 0 ? [] : [{ kind, from: 0, to: value }];
  return { label, value, text, segments };
}

/** A bar of several pieces laid end to end, in the order given. */
export function stackedBar(
  label: string,
  pieces: readonly { kind: BarKind; value: number }[],
  text: string,
): Bar {
  const kinds = pieces.map(({ kind }) => kind);
  const values = Object.fromEntries(pieces.map(({ kind, value }) => [kind, value])) as Record<
    BarKind,
    number
  >;
  const segments = stackedSegments(kinds, values);
  return { label, value: pieces.reduce((sum, { value }) => sum + value, 0), text, segments };
}
