import { addMonths, monthOf } from './months.ts';
import type { Contract } from './support-plan.ts';

/** Years that a contract has where the address names none. */
export const USUAL_YEARS = 5;
/** Longest contract in years: what lies further ahead no cadence can tell. */
export const MOST_YEARS = 15;
/** How far after the data a contract may start, in months. */
const LATEST_START = 60;
/** Most characters of a wrong value that a message repeats. */
const LONGEST_QUOTE = 40;

/** The months in which a contract may start, and the one it starts in where the address names none. */
export interface StartBounds {
  first: string;
  usual: string;
  last: string;
}

/** A contract as an address asks for it, with what had to be set right. */
export interface PlanState extends Contract {
  problems: PlanProblem[];
}

/** `unreadable`: no month or number at all; the others lie outside of what can be planned. */
export type PlanProblem =
  | { about: 'start'; kind: 'unreadable' | 'early' | 'late'; asked: string }
  | { about: 'years'; kind: 'unreadable' | 'rounded'; asked: string };

/**
 * The months a contract may start in.
 * @param checked day of the data
 * @param first the month from which on the data are whole
 */
export function startBounds(checked: string, first: string): StartBounds {
  const month = monthOf(checked);
  return { first, usual: addMonths(month, 1), last: addMonths(month, LATEST_START) };
}

/** The valid contract nearest to any query string. Never throws. */
export function readPlanState(query: string, bounds: StartBounds): PlanState {
  const parameters = new URLSearchParams(query);
  const problems: PlanProblem[] = [];
  const value = (key: string): string => (parameters.get(key) ?? '').trim();
  const start = readStart(value('start'), bounds, problems);
  return { start, years: readYears(value('years'), problems), problems };
}

function readStart(given: string, { first, usual, last }: StartBounds, problems: PlanProblem[]): string {
  if (given === '') return usual;
  // A day is as good as its month.
  const asked = given.replace(/^(\d{4}-\d{2})-\d{2}$/, '$1');
  const report = (kind: 'unreadable' | 'early' | 'late', start: string): string => {
    problems.push({ about: 'start', kind, asked: quoted(asked) });
    return start;
  };
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(asked)) return report('unreadable', usual);
  if (asked < first) return report('early', first);
  return asked > last ? report('late', last) : asked;
}

function readYears(asked: string, problems: PlanProblem[]): number {
  if (asked === '') return USUAL_YEARS;
  const isNumber = /^[+-]?\d+(\.\d+)?$/.test(asked);
  const years = isNumber ? Math.min(MOST_YEARS, Math.max(1, Math.round(Number(asked)))) : USUAL_YEARS;
  if (Number(asked) !== years)
    problems.push({ about: 'years', kind: isNumber ? 'rounded' : 'unreadable', asked: quoted(asked) });
  return years;
}

/** Short enough for a message, without half characters and control characters. */
const quoted = (text: string): string =>
  [...text.toWellFormed().replace(/\p{Cc}/gu, ' ')].slice(0, LONGEST_QUOTE).join('');

/** The query string of a contract, defaults left out. */
export function writePlanState({ start, years }: Contract, { usual }: StartBounds): string {
  // A month and a number need no escape.
  const asked = [
    ...(start === usual ? [] : [`start=${start}`]),
    ...(years === USUAL_YEARS ? [] : [`years=${years}`]),
  ];
  return asked.length === 0 ? '' : `?${asked.join('&')}`;
}
