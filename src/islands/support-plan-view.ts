/** Plans the contract that a reader asks for, draws it, and keeps it in the address. Loaded when one is asked for. */
import type { DatedText } from '../lib/dated-text.ts';
import { formatDate } from '../lib/formats.ts';
import type { PlannerData } from '../lib/support-plan-data.ts';
import {
  losesSupport,
  planFramework,
  type PlannedFramework,
  type PlanOutcome,
} from '../lib/support-plan-outcome.ts';
import { readPlanState, writePlanState, type PlanState } from '../lib/support-plan-state.ts';
import { stripShapes, stripTicks, type StripShape, type StripTick } from '../lib/support-plan-strip.ts';
import { planWords, stripWords, summaryWords } from '../lib/support-plan-words.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws plans into a planner that the server has rendered. */
export class PlanView {
  readonly #planner: HTMLElement;
  readonly #data: PlannerData;
  #state: PlanState;

  constructor(planner: HTMLElement) {
    this.#planner = planner;
    this.#data = JSON.parse(planner.querySelector('[data-plan]')?.textContent ?? '') as PlannerData;
    this.#state = readPlanState(location.search, this.#data.bounds);
  }

  /** Plans what the address asks for. */
  readAddress(): void {
    this.#state = readPlanState(location.search, this.#data.bounds);
    this.#render();
  }

  /** Plans what the controls ask for, and puts it into the address. */
  readControls(): void {
    const value = (name: string): string => this.#select(name).value;
    const asked = `?start=${value('year')}-${value('month')}&years=${value('years')}`;
    // A month before or after the data gives the nearest one; the address holds that, the page says why.
    this.#state = readPlanState(asked, this.#data.bounds);
    const query = writePlanState(this.#state, this.#data.bounds);
    history.pushState(null, '', location.pathname + query + location.hash);
    this.#render();
  }

  #select(name: string): HTMLSelectElement {
    return this.#planner.querySelector<HTMLSelectElement>(`select[name=${name}]`)!;
  }

  #render(): void {
    const { start, years } = this.#state;
    const [year, month] = start.split('-');
    this.#select('year').value = year!;
    this.#select('month').value = month!;
    this.#select('years').value = String(years);
    const planned = this.#data.frameworks.map((framework) => ({
      framework,
      outcome: planFramework(framework, this.#state),
    }));
    const ticks = stripTicks(this.#state);
    this.#planner
      .querySelector('[data-axis]')!
      .replaceChildren(...ticks.map(({ x, label }) => svgElement('text', { x: `${x}%`, y: '12' }, label)));
    for (const { framework, outcome } of planned) {
      this.#renderStrip(framework, outcome, ticks);
      this.#renderRow(framework, outcome);
    }
    this.#say('summary', summaryWords(this.#state, planned));
    this.#say('download', '');
  }

  #renderStrip({ slug, name }: PlannedFramework, outcome: PlanOutcome, ticks: readonly StripTick[]): void {
    const strip = this.#planner.querySelector(`[data-strip="${slug}"] svg`)!;
    strip.setAttribute('aria-label', stripWords(name, outcome));
    strip.replaceChildren(
      ...ticks.map(({ x }) => svgElement('line', { class: 'plan-tick', x1: `${x}%`, x2: `${x}%`, y2: '24' })),
      ...stripShapes(outcome, this.#state).map((shape) => this.#shape(shape)),
    );
  }

  /** A shape of the legend, moved to its place. */
  #shape({ kind, x, width, label }: StripShape): Node {
    const shape = this.#planner
      .querySelector(`[data-legend] [data-kind=${kind}]`)!
      .cloneNode(true) as Element;
    const [box, text] = [shape.querySelector('rect')!, shape.querySelector('text')!];
    box.setAttribute('x', `${x}%`);
    box.setAttribute('width', `${width}%`);
    text.setAttribute('x', `${x + width / 2}%`);
    text.textContent = label;
    return shape;
  }

  #renderRow({ slug }: PlannedFramework, outcome: PlanOutcome): void {
    const words = planWords(outcome, this.#state);
    this.#planner.querySelector(`[data-strip="${slug}"] [data-count]`)!.textContent = words.count;
    const cell = (name: string): Element =>
      this.#planner.querySelector(`[data-row="${slug}"] [data-cell=${name}]`)!;
    cell('start').replaceChildren(...nodesOf(words.start));
    cell('count').textContent = words.count;
    cell('upgrades').replaceChildren(
      ...words.upgrades.map((text) => {
        const item = document.createElement('li');
        item.append(...nodesOf(text));
        return item;
      }),
    );
    cell('end').replaceChildren(...nodesOf(words.end));
    cell('without').replaceChildren(...nodesOf(words.without));
    this.#planner.querySelector<HTMLElement>(`[data-calendar="${slug}"]`)!.hidden = !losesSupport(
      outcome,
      this.#state,
    );
  }

  #say(where: string, words: string): void {
    const place = this.#planner.querySelector(`[data-${where}]`)!;
    // A live region that is written again would be read again.
    if (place.textContent.trim() !== words) place.textContent = words;
  }

  /** Hands the reader the plan of a framework as calendar entries, or says why not. */
  async download(slug: string): Promise<void> {
    const framework = this.#data.frameworks.find((candidate) => candidate.slug === slug)!;
    try {
      const { savePlan } = await import('./support-plan-download.ts');
      savePlan(framework, this.#state, this.#data.checked);
      this.#say('download', `The calendar entries of this plan for ${framework.name} are in your downloads.`);
    } catch {
      const way = this.#planner.querySelector(`[data-row="${slug}"] a[href$=".ics"]`)
        ? 'Try again, or take the file with all published ends.'
        : 'Try again.';
      this.#say('download', `The calendar entries for ${framework.name} could not be made. ${way}`);
    }
  }
}

function nodesOf(text: DatedText): (string | Node)[] {
  return text.map((part) => {
    if (typeof part === 'string') return part;
    const time = document.createElement('time');
    time.dateTime = part.date;
    time.textContent = formatDate(part.date, 'short');
    return time;
  });
}

function svgElement(name: string, attributes: Readonly<Record<string, string>>, text = ''): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
}
