// cspell:ignore djngo
/**
 * Every page that reads its address, led through addresses that no reader would type: nothing is thrown, no value
 * becomes an element, none freezes the page. `SEED=… npm run test:e2e -- hostile` repeats what a run found.
 */
import fc from 'fast-check';
import { hostileFragment, hostileQuery, hostileValue } from '../src/lib/hostile-address.ts';
import { SEED } from '../src/lib/property-seed.ts';
import { expect, test } from './fixtures.ts';
import { capabilities, frameworks } from './site/content.ts';
import { countForeign, driveThrough, type Step } from './site/drive-addresses.ts';

/** Longer addresses are the server's to refuse; hosts take 8 to 16 kB. */
const LONGEST_LOADED = 7_000;

const slugs = frameworks.map(({ slug }) => slug);
const rows = capabilities.map(({ id }) => id);

/** One page with what it reads. */
interface Driven {
  address: string;
  /** Added to the address for the first view, from which the script has taken over. */
  start?: string;
  /** The element that is there once the script has taken over. */
  awake: string;
  step: Step;
  states: fc.Arbitrary<string>;
  count: number;
  /** A state that the page obeys, with an element that shows it: the page still listens after all that. */
  proof: { state: string; shows: string };
}

const query = (keys: string, ...known: string[]): fc.Arbitrary<string> =>
  hostileQuery(keys.split(' '), known);

const PAGES: readonly Driven[] = [
  {
    address: '/frameworks/',
    awake: 'comparison-table fieldset:enabled',
    step: 'popstate',
    states: query(
      'sort q language category has cols pick',
      ...['name', '-language', 'license', 'python', 'micro', 'a', ...rows.slice(0, 5), ...slugs],
    ),
    count: 300,
    proof: { state: '?pick=django,flask', shows: 'a[data-action=compare][href$="/django-vs-flask/"]' },
  },
  {
    address: '/compare/',
    awake: 'capability-matrix fieldset:enabled',
    step: 'popstate',
    states: query('f only', ...slugs, 'differences', 'djngo', 'DJANGO'),
    count: 300,
    proof: { state: '?f=django,flask', shows: 'a[data-action=pair][href$="/django-vs-flask/"]' },
  },
  {
    address: '/decide/',
    awake: 'decision-helper fieldset:enabled',
    step: 'popstate',
    states: query(
      'from size lang license must nice until w',
      ...['mvps', 'telecom', 'large', 'python', 'mit', 'none', '2028-02-29', 'cost:7', 'security:999'],
      ...rows,
    ),
    count: 300,
    proof: { state: '?size=large', shows: 'input[name=size][value=large]:checked' },
  },
  {
    address: '/sources/',
    awake: 'source-table fieldset:enabled',
    step: 'popstate',
    states: query('q sort', 'django', 'title', '-published', 'read', '-uses', 'security policy'),
    count: 80,
    proof: { state: '?sort=-uses', shows: 'th[data-column=uses][aria-sort=descending]' },
  },
  {
    address: '/evidence/lifecycle/',
    start: '?years=7',
    awake: 'support-planner option[value="7"]:checked',
    step: 'popstate',
    states: query('start years', '2027-01', '2019-01', '9999-12', '2027-13', '3', '15', '7.5', '2027-01-31'),
    count: 200,
    proof: { state: '?years=9', shows: 'support-planner option[value="9"]:checked' },
  },
  {
    address: '/compare/django-vs-flask/',
    awake: 'differences-switch button[aria-pressed]:enabled',
    step: 'popstate',
    states: query('only f theme', 'differences', 'Differences', ...rows.slice(0, 5)),
    count: 400,
    proof: { state: '?only=differences', shows: 'differences-switch button[aria-pressed=true]' },
  },
  {
    address: '/embed/compare/django-vs-flask/',
    awake: 'embedded-comparison:defined',
    step: { reconnect: 'embedded-comparison' },
    states: query('rows theme', ...rows, 'light', 'dark'),
    count: 400,
    proof: { state: '?rows=orm', shows: 'tr[data-row=orm]:last-child:not([hidden])' },
  },
  {
    address: '/frameworks/django/',
    awake: 'page-citation button:enabled',
    step: 'note',
    states: hostileFragment(['overview', 'source-dj-sec', ...rows]),
    count: 120,
    proof: { state: '#main', shows: '.fact-note:popover-open' },
  },
];

/** An address as the browser sends it, no longer than a host takes. */
const loadable = (address: string): string => {
  const { pathname, search, hash } = new URL(address.toWellFormed(), 'https://site.example');
  return (pathname + search + hash).slice(0, LONGEST_LOADED);
};

/** The states of one page; another number for each, so that no two pages see the same. */
const statesOf = (states: fc.Arbitrary<string>, count: number, number: number): string[] =>
  fc.sample(states, { seed: SEED + number, numRuns: count });

// A machine that is busy with other things shows thousands of states more slowly, and is right in all of them.
test.beforeEach(() => test.setTimeout(240_000));

PAGES.forEach(({ address, start = '', awake, step, states, count, proof }, number) => {
  test(`${address} survives ${count} addresses of seed ${SEED}`, async ({ page }) => {
    await page.goto(address + start);
    // What opens notes loads when a reader comes near a mark.
    if (step === 'note') await page.locator('main .source-mark[href^="#"]').first().hover();
    await expect(page.locator(awake).first()).toBeAttached();
    expect(await driveThrough(page, statesOf(states, count, number), step)).toEqual([]);
    expect(await driveThrough(page, [proof.state], step)).toEqual([]);
    await expect(page.locator(proof.shows)).toBeAttached();
  });
});

test(`pages opened with such an address are the pages they were, seed ${SEED}`, async ({ page }) => {
  for (const [number, { address, states }] of PAGES.entries()) {
    await page.goto(address);
    const before = await countForeign(page);
    for (const state of statesOf(states, 3, 100 + number)) {
      await page.goto(loadable(address + state));
      expect(await countForeign(page), address + state).toBe(before);
    }
  }
});

test(`the search takes what it is asked for as words, seed ${SEED}`, async ({ page }) => {
  const field = 'pagefind-input input';
  await page.goto('/search/?q=django');
  await expect(page.locator(field)).toHaveValue('django');
  const before = await countForeign(page);
  const typed = statesOf(hostileValue(['django', 'flask orm']), 60, 200);
  expect(await driveThrough(page, [...typed, '\ud800', 'x\udc00'], { type: field })).toEqual([]);
  for (const state of statesOf(query('q', 'django', 'djngo'), 12, 201)) {
    await page.goto(loadable(`/search/${state}`));
    // The search starts with the first word, and replaces the plain field.
    await page.waitForFunction(
      (search) =>
        document.querySelector(search) ?? !document.querySelector<HTMLInputElement>('form input')?.value,
      field,
    );
    expect(await countForeign(page), state).toBe(before);
  }
});
