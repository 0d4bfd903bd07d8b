/** Plans the contract that a reader asks for, draws it, and keeps it in the address. Loaded when one is asked for. */
import type { DatedText } from '../lib/dated-text.ts';
import { formatMonth } from '../lib/month-names.ts';
import type { PlannerData } from '../lib/support-plan-data.ts';
import {
  losesSupport,
  planFramework,
  type PlannedFramework,
  type PlanOutcome,
} from '../lib/support-plan-outcome.ts';
import { readPlanState, writePlanState } from '../lib/support-plan-state.ts';
import { stripShapes, stripTicks, type StripShape, type StripTick } from '../lib/support-plan-strip.ts';
import { planWords, stripWords, summaryWords } from '../lib/support-plan-words.ts';

/** What a planner does once its view is there. */
export interface PlanView {
  /** Plans what the address asks for. */
  readAddress: () => void;
  /** Plans what the controls ask for, and puts it into the address. */
  readControls: () => void;
  /** Hands the reader the plan of a framework as calendar entries, or says why not. */
  download: (slug: string) => Promise<void>;
}

/** The view of a planner that the server has rendered. */
export function planView(planner: HTMLElement): PlanView {
  const find = <Found extends Element = Element>(selector: string): Found =>
    planner.querySelector<Found>(selector)!;
  const { bounds, checked, frameworks } = JSON.parse(find('[data-plan]').textContent) as PlannerData;
  let state = readPlanState(location.search, bounds);

  const select = (name: string): HTMLSelectElement => find(`select[name=${name}]`);

  function render(): void {
    const [year, month] = state.start.split('-');
    select('year').value = year!;
    select('month').value = month!;
    select('years').value = String(state.years);
    const planned = frameworks.map((framework) => ({
      framework,
      outcome: planFramework(framework, state),
    }));
    const ticks = stripTicks(state);
    find('[data-axis]').replaceChildren(
      ...ticks.map(({ x, label }) => copyOf('[data-axis] text', { x }, label)),
    );
    for (const { framework, outcome } of planned) {
      renderStrip(framework, outcome, ticks);
      renderRow(framework, outcome);
    }
    say('summary', summaryWords(state, planned));
    say('download', '');
  }

  function renderStrip({ slug, name }: PlannedFramework, outcome: PlanOutcome, ticks: StripTick[]): void {
    const strip = find(`[data-strip="${slug}"] svg`);
    strip.setAttribute('aria-label', stripWords(name, outcome));
    strip.replaceChildren(
      ...ticks.map(({ x }) => copyOf('.plan-tick', { x1: x, x2: x })),
      ...stripShapes(outcome, state).map(shapeOf),
    );
  }

  /** A shape of the legend, moved to its place. */
  function shapeOf({ kind, x, width, label }: StripShape): Element {
    const shape = copyOf(`[data-legend] [data-kind=${kind}]`);
    place(shape.querySelector('rect')!, { x, width });
    place(shape.querySelector('text')!, { x: x + width / 2 }, label);
    return shape;
  }

  /** A copy of what the server has drawn, since a plan has no kind of part that another has not. */
  const copyOf = (selector: string, percents: Percents = {}, text?: string): Element =>
    place(find(selector).cloneNode(true) as Element, percents, text);

  function renderRow({ slug }: PlannedFramework, outcome: PlanOutcome): void {
    const words = planWords(outcome, state);
    find(`[data-strip="${slug}"] [data-count]`).textContent = words.count;
    const fill = (cell: string, ...nodes: (string | Node)[]): void =>
      find(`[data-row="${slug}"] [data-cell=${cell}]`).replaceChildren(...nodes);
    fill('start', ...nodesOf(words.start));
    fill('count', words.count);
    fill('upgrades', ...words.upgrades.map((text) => elementWith('li', ...nodesOf(text))));
    fill('end', ...nodesOf(words.end));
    fill('without', ...nodesOf(words.without));
    find<HTMLElement>(`[data-calendar="${slug}"]`).hidden = !losesSupport(outcome, state);
  }

  function say(where: string, words: string): void {
    const region = find(`[data-${where}]`);
    // A live region that is written again would be read again.
    if (region.textContent.trim() !== words) region.textContent = words;
  }

  return {
    readAddress() {
      state = readPlanState(location.search, bounds);
      render();
    },
    readControls() {
      const value = (name: string): string => select(name).value;
      // A month before or after the data gives the nearest one; the address holds that, the page says why.
      state = readPlanState(`start=${value('year')}-${value('month')}&years=${value('years')}`, bounds);
      history.pushState(null, '', location.pathname + writePlanState(state, bounds) + location.hash);
      render();
    },
    async download(slug) {
      const framework = frameworks.find((candidate) => candidate.slug === slug)!;
      try {
        const { savePlan } = await import('./support-plan-download.ts');
        say('download', savePlan(framework, state, checked));
      } catch {
        const way = planner.querySelector(`[data-row="${slug}"] a[href$=".ics"]`)
          ? 'Try again, or take the file with all published ends.'
          : 'Try again.';
        say('download', `The calendar entries for ${framework.name} could not be made. ${way}`);
      }
    },
  };
}

/** Attributes in percent of a strip. */
type Percents = Readonly<Record<string, number>>;

/** Moves a part of a strip, and gives it its text if there is one. */
function place(element: Element, percents: Percents, text?: string): Element {
  for (const [name, value] of Object.entries(percents)) element.setAttribute(name, `${value}%`);
  if (text !== undefined) element.textContent = text;
  return element;
}

const nodesOf = (text: DatedText): (string | Node)[] =>
  text.map((part) => {
    if (typeof part === 'string') return part;
    const time = elementWith('time', formatMonth(part.date, 'short'));
    time.dateTime = part.date;
    return time;
  });

function elementWith<Name extends 'li' | 'time'>(
  name: Name,
  ...nodes: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...nodes);
  return element;
}
