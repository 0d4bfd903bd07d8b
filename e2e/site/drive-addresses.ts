/** Leads one page through many addresses without loading it again, as the arrows of the browser do. */
import type { CDPSession, Page } from '@playwright/test';

/** Longest that one address may keep a page busy beyond what its usual view takes, in milliseconds. */
const FREEZE = 100;

/** What the hostile values hold as markup, and what none of them may become. */
const FOREIGN =
  'script, img, iframe, b, [data-injected], [onerror], [onload], [onfocus], [autofocus], [href^="javascript:" i]';

/** How a page is told of an address. */
export type Step =
  /** The browser says that the address has changed. */
  | 'popstate'
  /** The fragment has changed, and the note of a fact is opened. */
  | 'note'
  /** The element that reads the address is made anew. */
  | { reconnect: string }
  /** No address at all: a field is filled. */
  | { type: string };

/** States shown at a stretch: between two of them the browser draws the page, which takes longer than to show one. */
const STRETCH = 50;

/** What is put into the page to drive it. */
type DrivenWindow = Window & {
  /** Shows states and gives the foreign elements that came with them, and those that took long by the clock. */
  showStates: (states: readonly string[], long: number) => Promise<{ wrong: string[]; slow: string[] }>;
  injected?: number;
};

/** How many elements of a page could have come from a value, and how many values have run. */
export const countForeign = (page: Page): Promise<string> =>
  page.evaluate(
    (foreign) =>
      `${document.querySelectorAll(foreign).length} elements, ${(window as unknown as DrivenWindow).injected ?? 0} run`,
    FOREIGN,
  );

function install({ step, foreign }: { step: Step; foreign: string }): void {
  const driven = window as unknown as DrivenWindow;
  const count = (): string =>
    `${document.querySelectorAll(foreign).length} elements, ${driven.injected ?? 0} run`;
  const before = count();
  const take = (state: string): void => {
    if (typeof step === 'object' && 'type' in step) {
      const field = document.querySelector<HTMLInputElement>(step.type)!;
      field.value = state;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return;
    }
    history.replaceState(null, '', location.pathname + state);
    if (typeof step === 'object') {
      const element = document.querySelector(step.reconnect)!;
      element.replaceWith(element);
    } else if (step === 'note') {
      dispatchEvent(new HashChangeEvent('hashchange'));
      document.querySelector<HTMLElement>('.fact-note')?.hidePopover();
      document.querySelector<HTMLElement>('main .source-mark[href^="#"]')!.click();
    } else {
      dispatchEvent(new PopStateEvent('popstate'));
    }
    // Some pages put the address on paper.
    dispatchEvent(new Event('beforeprint'));
  };
  driven.showStates = async (states, long) => {
    const wrong: string[] = [];
    const slow: string[] = [];
    for (const state of states) {
      const start = performance.now();
      take(state);
      // One page shows its state only after promises that are kept already.
      for (let turn = 0; turn < 8; turn += 1) await null;
      document.body.getBoundingClientRect();
      if (performance.now() - start > long) slow.push(state);
      if (count() !== before) wrong.push(`${before} became ${count()} for ${state.slice(0, 300)}`);
    }
    return { wrong, slow };
  };
}

/**
 * Shows a page every state and gives what was wrong: elements that were not there before, and states that froze it.
 * @param states queries, fragments, or what is typed
 */
export async function driveThrough(page: Page, states: readonly string[], step: Step): Promise<string[]> {
  await page.evaluate(install, { step, foreign: FOREIGN });
  const wrong: string[] = [];
  const suspects: string[] = [];
  for (let position = 0; position < states.length && wrong.length < 6; position += STRETCH) {
    const found = await show(page, states.slice(position, position + STRETCH));
    wrong.push(...found.wrong);
    suspects.push(...found.slow);
  }
  return [...wrong, ...(await freezingStates(page, suspects))];
}

const show = (page: Page, states: readonly string[]): Promise<{ wrong: string[]; slow: string[] }> =>
  page.evaluate(({ shown, long }) => (window as unknown as DrivenWindow).showStates(shown, long), {
    shown: states,
    long: FREEZE,
  });

/** Those of some states that take too long by the clock of the page's own thread, which stands while others work. */
async function freezingStates(page: Page, states: readonly string[]): Promise<string[]> {
  if (states.length === 0) return [];
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const timeOf = async (state: string): Promise<number> => {
    const before = await busyMilliseconds(session);
    await show(page, [state]);
    return (await busyMilliseconds(session)) - before;
  };
  const usual = Math.min(await timeOf(''), await timeOf(''), await timeOf(''));
  /** Tidying up after earlier states can fall into any of them, but not each time. */
  const freezes = async (state: string, tries = 3): Promise<boolean> =>
    tries === 0 || ((await timeOf(state)) > FREEZE + usual && freezes(state, tries - 1));
  const freezing: string[] = [];
  for (const state of states) {
    if (freezing.length < 6 && (await freezes(state))) freezing.push(`too long for ${state.slice(0, 300)}`);
  }
  await session.detach();
  return freezing;
}

async function busyMilliseconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}
