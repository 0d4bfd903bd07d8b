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

/** States shown at a stretch: their time is asked for from outside, which takes longer than to show one. */
const STRETCH = 5;

/** What is put into the page to drive it. */
type DrivenWindow = Window & {
  /** Shows states and gives what foreign elements came with them. */
  showStates: (states: readonly string[]) => Promise<string[]>;
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
  driven.showStates = async (states) => {
    const wrong: string[] = [];
    for (const state of states) {
      take(state);
      // One page shows its state only after promises that are kept already.
      for (let turn = 0; turn < 8; turn += 1) await null;
      document.body.getBoundingClientRect();
      if (count() !== before) wrong.push(`${before} became ${count()} for ${state.slice(0, 300)}`);
    }
    return wrong;
  };
}

/**
 * Shows a page every state and gives what was wrong: elements that were not there before, and states that froze it.
 * Time is that of the page's own thread, which stands while other programs keep the machine busy.
 * @param states queries, fragments, or what is typed
 */
export async function driveThrough(page: Page, states: readonly string[], step: Step): Promise<string[]> {
  await page.evaluate(install, { step, foreign: FOREIGN });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const wrong: string[] = [];
  const show = async (some: readonly string[]): Promise<number> => {
    const before = await busyMilliseconds(session);
    const found = await page.evaluate((shown) => (window as unknown as DrivenWindow).showStates(shown), some);
    wrong.push(...found);
    return (await busyMilliseconds(session)) - before;
  };
  const usual = Math.min(await show(['']), await show(['']), await show(['']));
  /** Whether states take too long each time: tidying up after earlier ones can fall into any of them once. */
  const freezes = async (some: readonly string[], tries: number): Promise<boolean> =>
    tries === 0 || ((await show(some)) > FREEZE + usual && freezes(some, tries - 1));
  for (let position = 0; position < states.length && wrong.length < 6; position += STRETCH) {
    const some = states.slice(position, position + STRETCH);
    if (!(await freezes(some, 1))) continue;
    for (const state of some) {
      if (await freezes([state], 3)) wrong.push(`too long for ${state.slice(0, 300)}`);
    }
  }
  await session.detach();
  return wrong;
}

async function busyMilliseconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}
