/** The search: opened from every page, names first, and a way on when it finds nothing or fails. */
// cspell:ignore djngo expres Flaks larvel phoneix zzqqxx
import { axeFaults } from './site/axe.ts';
import { expect, test } from './fixtures.ts';
import { frameworkOf, frameworks } from './site/content.ts';
import { quietPage } from './site/quiet-page.ts';
import { Search } from './site/search.ts';

/** The link in the header; its name may go on with the key that opens the search. */
const searchLink = { name: /^Search/ };
const addressOf = (slug: string): string => `/frameworks/${frameworkOf(slug).slug}/`;

test.describe('opening', () => {
  test('asks for nothing of the search before the reader does', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/frameworks/django/');
    await page.getByRole('heading', { level: 1 }).click();
    await page.mouse.wheel(0, 2000);
    await quietPage(page);
    expect(asked.filter((path) => /pagefind|search/i.test(path))).toEqual([]);
    await page.keyboard.press('/');
    await expect(Search.inDialog(page).input).toBeFocused();
    expect(asked.some((path) => path.startsWith('/pagefind/'))).toBe(true);
  });

  test('asks at once for what it starts with, and for no file twice', async ({ page }) => {
    const asked: string[] = [];
    const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
    await page.route('**/assets/search.*.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto('/frameworks/django/');
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.keyboard.press('/');
    const start = ['component-ui.js', 'component-ui.css', 'pagefind.js', 'entry.json', 'wasm.en.pagefind'];
    for (const file of start)
      await expect.poll(() => asked.filter((path) => path.endsWith(file)), file).toHaveLength(1);
    release(undefined);
    await Search.inDialog(page).find('django');
    await expect(Search.inDialog(page).first).toBeVisible();
    expect(asked.filter((path, place) => asked.indexOf(path) !== place)).toEqual([]);
  });

  test('works by the button', async ({ page }) => {
    await page.goto('/methodology/');
    await page.getByRole('banner').getByRole('link', searchLink).click();
    await expect(Search.inDialog(page).input).toBeFocused();
    await expect(page).toHaveURL('/methodology/');
  });

  test('works by its keys', async ({ page }) => {
    for (const key of ['/', 'Control+k', 'Meta+k']) {
      await page.goto('/about/');
      await page.keyboard.press(key);
      await expect(Search.inDialog(page).input).toBeFocused();
    }
  });

  test('leaves the slash to a field that is being filled', async ({ page }) => {
    await page.goto('/frameworks/');
    const filter = page.getByRole('searchbox', { name: 'Filter by text' });
    await filter.pressSequentially('ci/cd');
    await expect(filter).toHaveValue('ci/cd');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('a click that asks for a new tab gets the search page', async ({ page, context, faults }) => {
    await page.goto('/about/');
    const opening = context.waitForEvent('page');
    await page
      .getByRole('banner')
      .getByRole('link', searchLink)
      .click({ modifiers: ['ControlOrMeta'] });
    const opened = await opening;
    await expect(opened).toHaveURL('/search/');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(faults.report()).toEqual([]);
  });

  test('Escape closes and brings the focus back to the search link', async ({ page }) => {
    await page.goto('/');
    const link = page.getByRole('banner').getByRole('link', searchLink);
    for (const open of [() => link.click(), () => page.keyboard.press('/')]) {
      await open();
      await expect(Search.inDialog(page).input).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(link).toBeFocused();
    }
  });

  test('Escape, pressed twice, closes also when words are in the field', async ({ page }) => {
    const search = await Search.open(page);
    await search.find('django');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('gives a dialog without fault, in both themes', async ({ page }) => {
    const search = await Search.open(page);
    await search.find('websockets');
    await expect(search.first).toBeVisible();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    expect.soft(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(dialog).toHaveCSS('background-color', 'rgb(26, 29, 32)');
    expect.soft(await axeFaults(page)).toEqual([]);
  });
});

test.describe('finding', () => {
  test('"realtime elixir" puts Phoenix on top, and Enter opens it at a section', async ({ page }) => {
    const search = await Search.open(page);
    await search.find('realtime elixir');
    await expect(search.first).toHaveText(frameworkOf('phoenix').name);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/frameworks\/phoenix\/#./);
    await expect(page.locator(':target')).toBeInViewport();
  });

  // One after the other in one dialog, as people correct what they type. Neighbors lead to different frameworks: what
  // the last word has found must not stand for the next.
  for (const [kind, words] of [
    [
      'a short name or its language',
      [
        ['rails', 'ruby-on-rails'],
        ['asp.net', 'aspnet-core'],
        ['RoR', 'ruby-on-rails'],
        ['dotnet', 'aspnet-core'],
        ['spring', 'spring-boot'],
        ['expressjs', 'express'],
        ['elixir', 'phoenix'],
      ],
    ],
    ['its name', frameworks.map(({ name, slug }) => [name, slug])],
  ] as const) {
    test(`${kind} puts a framework on top`, async ({ page }) => {
      const search = await Search.open(page);
      for (const [word, slug] of words) {
        await search.find(word);
        await expect.soft(search.first, word).toHaveAttribute('href', addressOf(slug));
      }
    });
  }

  for (const [query, address] of [
    ['django vs rails', '/compare/django-vs-ruby-on-rails/'],
    ['rails vs django', '/compare/django-vs-ruby-on-rails/'],
    ['spring vs asp.net', '/compare/aspnet-core-vs-spring-boot/'],
  ] as const) {
    test(`"${query}" puts their comparison on top, and Enter opens it`, async ({ page }) => {
      const search = await Search.open(page);
      await search.find(query);
      await expect(search.first).toHaveAttribute('href', address);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${address}(#.+)?$`));
    });
  }

  test('a misspelled name offers the right one, and the offer works', async ({ page }) => {
    const search = await Search.open(page);
    for (const [typed, slug] of [
      ['djngo', 'django'],
      ['larvel', 'laravel'],
      ['phoneix', 'phoenix'],
      ['Flaks', 'flask'],
    ] as const) {
      await search.input.fill(typed);
      await expect(search.suggestion).toHaveText(slug);
      await search.suggestion.click();
      await expect(search.input).toHaveValue(slug);
      await expect(search.input).toBeFocused();
      await expect(search.suggestion).toBeHidden();
      await expect(search.first).toHaveAttribute('href', addressOf(slug));
    }
  });

  test('"expres" finds Express by the start of its name', async ({ page }) => {
    const search = await Search.open(page);
    await search.find('expres');
    await expect(search.first).toHaveAttribute('href', addressOf('express'));
  });

  test('shows the sections that match, each with its own address', async ({ page }) => {
    const search = await Search.open(page);
    await search.find('phoenix channels');
    await expect(search.first).toBeVisible();
    const sections = search.results.locator('a[href*="#"]');
    await sections.first().click();
    await expect(page.locator(':target')).toBeInViewport();
  });

  test('keeps one kind of page, then one language', async ({ page }) => {
    const search = await Search.open(page);
    await search.find('migrations');
    await search.keep('Kind of page', 'Framework');
    await expect(search.summary).toHaveText(`${frameworks.length} results for migrations`);
    expect((await search.pagesFound()).filter((path) => !path.startsWith('/frameworks/'))).toEqual([]);
    await search.keep('Language', 'Python');
    const python = frameworks.filter(({ languages }) => languages.includes('Python'));
    await expect(search.summary).toHaveText(`${python.length} results for migrations`);
    expect((await search.pagesFound()).toSorted()).toEqual(python.map(({ slug }) => addressOf(slug)));
  });

  test('Escape closes an open filter before the dialog', async ({ page }) => {
    const search = await Search.open(page);
    await search.find('migrations');
    const list = await search.openFilter('Language');
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('says so when nothing is found, and what is typed stays text', async ({ page }) => {
    const search = await Search.open(page);
    await search.find('zzqqxx');
    await expect(search.summary).toHaveText('No results for zzqqxx');
    await search.input.fill('<img id=injected src=x onerror=alert(1)>');
    await expect(search.summary).toContainText('<img id=injected');
    await expect(page.locator('#injected')).toHaveCount(0);
  });
});

test.describe('the search page', () => {
  test('loads the search only when the reader turns to it, and keeps what was typed meanwhile', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/search/');
    await quietPage(page);
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    const search = Search.onPage(page);
    await search.input.focus();
    await page.keyboard.type('koa');
    await search.hasFound('koa');
    await expect(search.input).toBeFocused();
    await expect(search.input).toHaveValue('koa');
  });

  test('opens with the words of the address and shows their results', async ({ page }) => {
    await page.goto('/search/?q=laravel');
    const search = Search.onPage(page);
    await expect(search.input).toHaveValue('laravel');
    await search.hasFound('laravel');
    await expect(search.first).toHaveAttribute('href', addressOf('laravel'));
  });

  test('holds what is typed in its address, so that it can be shared', async ({ page, openElsewhere }) => {
    await page.goto('/search/');
    const search = Search.onPage(page);
    await search.find('django vs rails');
    await expect(page).toHaveURL('/search/?q=django+vs+rails');
    const elsewhere = Search.onPage(await openElsewhere(page.url()));
    await expect(elsewhere.input).toHaveValue('django vs rails');
    await expect(elsewhere.first).toHaveAttribute('href', '/compare/django-vs-ruby-on-rails/');
  });

  test('takes a hostile address as text', async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent('"><img id=injected src=x>')}&q=%E0%A4%A`);
    await expect(Search.onPage(page).input).toHaveValue('"><img id=injected src=x>');
    await page.goto(`/search/?q=${'x'.repeat(10_000)}`);
    expect((await Search.onPage(page).input.inputValue()).length).toBeLessThanOrEqual(100);
    await expect(page.locator('#injected')).toHaveCount(0);
  });

  test('is where the missing page leads', async ({ page, faults }) => {
    faults.expect(/console error: .* 404/);
    await page.goto('/no-such-page/');
    await page.getByRole('searchbox', { name: 'Search the site' }).fill('koa');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search/?q=koa');
    await expect(Search.onPage(page).first).toHaveAttribute('href', addressOf('koa'));
  });
});
