/** What a reader of a large site waits for: how long the table, the matrix and the decision helper take to answer. */
import { chromium, type Page } from '@playwright/test';

/** Milliseconds. */
export interface Waits {
  /** From the start of loading until the table's controls work. */
  tableReady: number;
  /** From a click on a column's heading to the painted order. */
  sort: number;
  /** From a word in the filter to the painted rows. */
  filter: number;
  /** From the loading of the matrix with two frameworks picked until it shows only those. */
  matrix: number;
  /** From the pick of one more framework to the painted columns. */
  pick: number;
  /** From a slider's move to the painted ranking of the decision helper. */
  decision: number;
}

const SORT = 'comparison-table .sort-button:enabled';
const FILTER = 'comparison-table input[name=q]:enabled';
const MATRIX = 'capability-matrix fieldset:enabled';
const PICK = `${MATRIX} input[name=f]:enabled:not(:checked)`;
const WEIGHT = 'decision-helper fieldset:enabled input[type=range]';

/** How often each wait is measured; the median counts. */
const TIMES = 5;

/** Measures a site in a Chromium. */
export async function measureWaits(origin: string, executablePath: string): Promise<Waits> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage();
    const table = `${origin}/frameworks/`;
    const tableReady = await median(() => untilThere(page, table, SORT));
    return {
      tableReady,
      sort: await median(() => untilPainted(page, SORT, 'click')),
      filter: await median(() => untilPainted(page, FILTER, 'input')),
      matrix: await median(() => untilThere(page, `${origin}/compare/?f=django,flask`, MATRIX)),
      pick: await median(async () => {
        await untilThere(page, `${origin}/compare/?f=django,flask`, MATRIX);
        return untilPainted(page, PICK, 'click');
      }),
      decision: await median(async () => {
        await page.goto(`${origin}/decide/`);
        await page.locator(WEIGHT).first().waitFor();
        return untilPainted(page, WEIGHT, 'input');
      }),
    };
  } finally {
    await browser.close();
  }
}

/** Loads a page and waits until a control, which the server disables, works. */
async function untilThere(page: Page, address: string, control: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction((selector) => document.querySelector(selector) !== null, control);
  return page.evaluate(() => performance.now());
}

/** Acts on a control and waits until the next frame has been painted. */
const untilPainted = (page: Page, control: string, action: 'click' | 'input'): Promise<number> =>
  page.evaluate(
    async ({ control, action }) => {
      const element = document.querySelector<HTMLInputElement>(control);
      if (!element) throw new Error(`The page has no ${control}.`);
      const start = performance.now();
      if (action === 'click') element.click();
      else {
        element.value = element.type === 'range' ? '9' : 'python';
        element.dispatchEvent(new Event('input', { bubbles: true }));
      }
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      return performance.now() - start;
    },
    { control, action },
  );

async function median(measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let time = 0; time < TIMES; time += 1) values.push(await measure());
  return values.sort((one, other) => one - other)[Math.floor(TIMES / 2)]!;
}
