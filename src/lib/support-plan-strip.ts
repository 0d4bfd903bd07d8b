/** The timeline as shapes: positions and widths in percent of the contract, for a picture without a script. */
import { formatMonth } from './month-names.ts';
import { addMonths, monthOf, monthsBetween } from './months.ts';
import type { PlanOutcome } from './support-plan-outcome.ts';
import { lastMonth, type Contract, type Span, type Use } from './support-plan.ts';

/**
 * - `published`: a released version with a published end
 * - `open`: a released version whose support is stated to go on, without an end
 * - `projected`: a release or an end that follows from the cadence
 * - `without`: no security support
 * - `unknown`: nothing can be said
 */
export type StripKind = 'published' | 'open' | 'projected' | 'without' | 'unknown';

export interface StripShape {
  kind: StripKind;
  /** Percent of the strip. */
  x: number;
  /** Percent of the strip. */
  width: number;
  /** What stands inside; blank where it would not fit. */
  label: string;
}

/** Width of one character in percent of the narrowest strip: 7 of 288 px, on a phone 320 px wide. */
const CHARACTER = 2.4;
/** Blank space beside a label, in percent. */
const PADDING = 3.5;
/** Most labels on the axis: a year takes about a tenth of the narrowest strip. */
const MOST_LABELS = 8;

/** What is drawn for a framework, in order of time, without overlap. */
export function stripShapes(outcome: PlanOutcome, contract: Contract): StripShape[] {
  if (outcome.kind !== 'plan') {
    const label = outcome.kind === 'no-policy' ? 'no policy published' : 'not known';
    return [{ kind: 'unknown', x: 0, width: 100, label }];
  }
  const { uses, gaps } = outcome.plan;
  const shapes = [
    ...uses.map((use) => shape(use, useKind(use), useLabel(use), contract)),
    ...gaps.map((gap) => shape(gap, 'without', 'none', contract)),
  ];
  return shapes.sort((first, second) => first.x - second.x);
}

function useKind({ release }: Use): StripKind {
  if (release.end === null) return 'open';
  return release.cycle === null || release.isEndProjected ? 'projected' : 'published';
}

const useLabel = ({ release: { cycle, out, lts } }: Use): string =>
  (cycle ?? formatMonth(monthOf(out), 'short')) + (lts ? ' LTS' : '');

function shape({ from, to }: Span, kind: StripKind, label: string, contract: Contract): StripShape {
  const x = position(from, contract);
  const width = round(position(addMonths(to, 1), contract) - x);
  // A long name gives way to a short one, and that to none.
  const [shown = ''] = [label, label.replace(/ LTS$/, '')].filter(
    (text) => text.length * CHARACTER + PADDING <= width,
  );
  return { kind, x, width, label: shown };
}

/** Where a month begins, in percent. */
const position = (month: string, contract: Contract): number =>
  round((monthsBetween(contract.start, month) / (contract.years * 12)) * 100);

const round = (value: number): number => Math.round(value * 100) / 100;

/** A mark on the axis. */
export interface StripTick {
  /** Percent of the strip at which the year begins. */
  x: number;
  /** The year, blank where the labels would touch. */
  label: string;
}

/** The years that begin inside a contract, its start included where it is in January. */
export function stripTicks(contract: Contract): StripTick[] {
  const { start } = contract;
  const firstYear = Number(start.slice(0, 4)) + (start.endsWith('-01') ? 0 : 1);
  const lastYear = Number(lastMonth(contract).slice(0, 4));
  const years = Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, at) => firstYear + at);
  const step = Math.ceil(years.length / MOST_LABELS);
  return years.map((year, at) => {
    const x = position(`${year}-01`, contract);
    // The last label must not stick out.
    const label = at % step === 0 && x < 90 ? String(year) : '';
    return { x, label };
  });
}
