/** Citing a page and a single fact: what is copied, what the reader is told, and what is left without a script. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { permanentPath } from './site/built-site.ts';
import { noteIn, openNote } from './site/source-note.ts';

const FRAMEWORK = '/frameworks/django/';
const PAGES = [
  [FRAMEWORK, 'Django'],
  ['/compare/django-vs-flask/', 'Django vs Flask'],
  ['/use-cases/mvps/', 'A backend framework for MVPs'],
  ['/guide/cost/', 'Cost as a selection factor'],
  ['/evidence/adoption/', 'Evidence: Adoption'],
] as const;
const FORMS = ['Permanent link', 'Plain text', 'APA', 'Markdown link', 'BibTeX', 'CSL-JSON'];

/** Where a page is cited: in the newest edition where editions keep it. */
const citedAt = (address: string): string => `https://backend-atlas.example${permanentPath(address)}`;

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Opens "Cite this page" and waits for its buttons. */
async function openCitations(page: Page): Promise<void> {
  await page.locator('page-citation summary').click();
  await expect(page.getByRole('button', { name: 'Copy BibTeX' })).toBeEnabled();
}

/** Opens the note of the first source mark of a fact. */
const openNoteOf = (page: Page, anchor: string): Promise<Locator> =>
  openNote(page.locator(`#${anchor} .source-mark`));

/** Copies a form of the citation in the open note and gives what is in the clipboard then. */
async function copyForm(page: Page, form: string): Promise<string> {
  const note = noteIn(page);
  await note.getByRole('button', { name: `Copy ${form}`, exact: true }).click();
  await expect(note.getByRole('status')).toHaveText(`${form} copied`);
  return copied(page);
}

test.describe('cite this page', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const [address, title] of PAGES) {
    test(`copies all forms on ${address}`, async ({ page }) => {
      await page.goto(address);
      await openCitations(page);
      for (const form of FORMS) {
        await page.getByRole('button', { name: `Copy ${form}`, exact: true }).click();
        await expect(page.getByText(`${form} copied`, { exact: true })).toBeVisible();
        const text = await copied(page);
        expect(text).toContain(citedAt(address));
        if (form !== 'Permanent link') expect(text).toContain(title);
        expect(text).toBe(await page.locator('dt', { hasText: form }).locator('+ dd').textContent());
      }
    });
  }

  test('works by keyboard alone', async ({ page }) => {
    await page.goto(FRAMEWORK);
    await page.locator('page-citation summary').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Copy Permanent link' })).toBeEnabled();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Permanent link copied')).toBeVisible();
    expect(await copied(page)).toBe(citedAt(FRAMEWORK));
  });
});

test.describe('cite this fact', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('shows the source and copies every form', async ({ page }) => {
    await page.goto(FRAMEWORK);
    await openNoteOf(page, 'capability-orm');
    const note = page.getByRole('dialog', { name: /^Source / });
    await expect(note.getByRole('link').first()).toHaveAttribute('href', /^https:/);
    const link = `${citedAt(FRAMEWORK)}#capability-orm`;
    for (const form of FORMS) expect(await copyForm(page, form), form).toContain(link);
    expect(await copyForm(page, 'Permanent link')).toBe(link);
    const citation = await copyForm(page, 'Plain text');
    expect(citation).toMatch(
      /^"Object-relational mapper: .*Django ORM.*" Django\. Backend Atlas, edition \d{4}\.\d{2}, facts checked to /,
    );
    expect(citation).toContain(`${link} Source: `);
    expect(citation).toMatch(/https:\/\/docs\.djangoproject\.com\S*$/);
  });

  test('names framework and row of a comparison', async ({ page }) => {
    await page.goto('/compare/django-vs-flask/');
    await openNoteOf(page, 'difference-orm td:last-child');
    const citation = await copyForm(page, 'Plain text');
    expect(citation).toMatch(/^"Object-relational mapper: Flask: .*Flask-SQLAlchemy/);
    expect(citation).toContain('/compare/django-vs-flask/#difference-orm Source: ');
  });

  test('cites a score and a release series, which have no source mark', async ({ page }) => {
    await page.goto(FRAMEWORK);
    await page.locator('#score-security summary').click();
    await openNoteOf(page, 'score-security');
    expect(await copyForm(page, 'Plain text')).toMatch(/^"Security: \d+.*" Django\. .*#score-security$/);
    await page.keyboard.press('Escape');
    await openNoteOf(page, 'release-5-2');
    expect(await copyForm(page, 'Plain text')).toMatch(
      /^"Release series of Django since 2019\. Series: 5\.2 LTS; Released: 2 Apr 2025; .*#release-5-2$/,
    );
  });

  test('leads to the heading above for a sentence of prose', async ({ page }) => {
    await page.goto('/use-cases/mvps/');
    const mark = page.locator('.prose .source-mark').first();
    await mark.focus();
    await expect(page.locator('page-citation [role=status]')).not.toHaveAttribute('hidden');
    await page.keyboard.press('Enter');
    const anchor = new URL(await copyForm(page, 'Permanent link')).hash.slice(1);
    await expect(page.locator(`h2[id="${anchor}"], h3[id="${anchor}"]`)).toHaveCount(1);
  });

  test('opens below its mark inside the window, closes by Escape and gives the focus back', async ({
    page,
  }) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(FRAMEWORK);
      await openNoteOf(page, 'fact-license');
      const box = (await page.getByRole('dialog').boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      await expect(page.getByRole('button', { name: 'Copy Permanent link' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.locator('#fact-license .source-mark')).toBeFocused();
    }
  });

  test('still leads to the list of sources', async ({ page }) => {
    await page.goto(FRAMEWORK);
    await openNoteOf(page, 'capability-orm');
    await page.getByRole('link', { name: 'In the list of sources' }).click();
    await expect(page).toHaveURL(/#source-dj-/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

/** One row or figure of each kind of evidence: what its citation says, and where it comes from. */
const RECORDS = [
  {
    kind: 'an advisory',
    address: '/evidence/security/',
    title: 'Security advisories',
    anchor: 'django-advisory-cve-2025-64459',
    words: /^"Advisories of Django\. Advisory: CVE-2025-64459 .+; Published: \d+ Nov 2025; Severity: /,
    source: /^https:\/\/\S+$/,
  },
  {
    kind: 'an entry of a benchmark',
    address: '/evidence/benchmarks/',
    title: 'Benchmarks',
    anchor: 'benchmark-python-django',
    words:
      /^"Requests a second and mean latency by open connections\. Entry: Django, python\/django.*; 64: [\d,]+, [\d.]+ ms; /,
    source: /^https:\/\/github\.com\/the-benchmarker\/\S+\/python\/django$/,
  },
  {
    kind: 'a figure of adoption',
    address: '/evidence/adoption/',
    title: 'Adoption',
    anchor: 'django-survey-share',
    words: /^"Django: Worked with it in the past year: [\d.]+%"/,
    source: /^https:\/\/survey\.\S+\/2025\S*$/,
  },
  {
    kind: 'a number of stars',
    address: '/evidence/adoption/',
    title: 'Adoption',
    anchor: 'django-stars',
    words: /^"Stars as found\. Framework: Django; Stars: [\d,]+; Seen: \w+ \d{4}"/,
    source: /^https:\/\/\S+$/,
  },
  {
    kind: 'a figure of activity',
    address: '/evidence/activity/',
    title: 'Activity',
    anchor: 'koa-commits',
    words: /^"Koa to \d+ \w+ \d{4}: Commits in 12 months: [\d,]+"/,
    source: /^https:\/\/github\.com\/koajs\/koa\/commits\/\S+$/,
  },
] as const;

test.describe('cite a row of the evidence', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const { kind, address, title, anchor, words, source } of RECORDS) {
    test(`${kind}: names its source, is copied, and is found again by its link`, async ({ page }) => {
      // The link opens what is folded.
      await page.goto(`${address}#${anchor}`);
      await openNoteOf(page, anchor);
      const named = await page.getByRole('dialog').getByRole('link').first().getAttribute('href');
      expect(named).toMatch(source);
      const link = `${citedAt(address)}#${anchor}`;
      for (const form of FORMS) expect(await copyForm(page, form), form).toContain(link);
      const citation = await copyForm(page, 'Plain text');
      expect(citation).toMatch(words);
      expect(citation).toContain(`" Evidence: ${title}. Backend Atlas, facts checked to `);
      expect(citation.endsWith(` ${link} Source: ${named}`)).toBe(true);

      const { pathname, hash } = new URL(await copyForm(page, 'Permanent link'));
      await page.goto('about:blank');
      await page.goto(pathname + hash);
      const target = page.locator(':target');
      await expect(target).toHaveId(anchor);
      await expect(target).toBeInViewport();
      const background = (await target.evaluate((row) => getComputedStyle(row).backgroundColor)) as string;
      const ordinary = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
      expect([ordinary, 'rgba(0, 0, 0, 0)']).not.toContain(background);
    });
  }

  test('the note leads to the catalog of sources', async ({ page }) => {
    await page.goto('/evidence/benchmarks/');
    await openNoteOf(page, 'benchmark-python-django');
    await page.getByRole('link', { name: 'In the catalog of sources' }).click();
    await expect(page).toHaveURL(/\/sources\/records\/#record-[0-9a-f]+$/);
    await expect(page.locator(':target')).toContainText('python/django');
  });

  test("a framework's page cites its figures too", async ({ page }) => {
    await page.goto(FRAMEWORK);
    const mark = page
      .getByRole('table', { name: /^Adoption and activity/ })
      .locator('.source-mark')
      .first();
    await mark.focus();
    await expect(page.locator('page-citation [role=status]')).not.toHaveAttribute('hidden');
    await page.keyboard.press('Enter');
    const citation = await copyForm(page, 'Plain text');
    expect(citation).toMatch(/^"Worked with it in the past year: Django: [\d.]+%" Django\. /);
    expect(citation).toContain(`${citedAt(FRAMEWORK)}#figures Source: https://`);
  });
});

test.describe('where the clipboard is refused', () => {
  test('selects the citation and says how to go on', async ({ page }) => {
    await refuseClipboard(page);
    await page.goto(FRAMEWORK);
    await openCitations(page);
    await page.getByRole('button', { name: 'Copy APA' }).click();
    await expect(page.getByText(/APA is selected: press Ctrl\+C/)).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^Backend Atlas\. \(\d{4}, /);
  });

  test('shows the citation of a fact in a box to copy from', async ({ page }) => {
    await refuseClipboard(page);
    await page.goto(FRAMEWORK);
    await openNoteOf(page, 'fact-license');
    await page.getByRole('button', { name: 'Copy Plain text' }).click();
    const box = page.getByRole('textbox', { name: 'Plain text, to copy by hand' });
    await expect(box).toHaveValue(/^"License: BSD-3-Clause"/);
    await expect(box).toBeFocused();
  });
});

test.describe('when JavaScript is unavailable', () => {
  test.use({ javaScriptEnabled: false });

  test('all forms are there to select, without dead buttons', async ({ page }) => {
    await page.goto(FRAMEWORK);
    await page.locator('page-citation summary').click();
    for (const form of FORMS) {
      await expect(page.locator('dt', { hasText: form }).locator('+ dd')).toContainText(FRAMEWORK);
    }
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  });

  test('the mark of an advisory leads to the catalog of sources', async ({ page }) => {
    await page.goto('/evidence/security/#django-advisory-cve-2025-64459');
    await page.locator('#django-advisory-cve-2025-64459 .source-mark').click();
    await expect(page).toHaveURL(/\/sources\/records\/#record-[0-9a-f]+$/);
  });

  test('a source mark leads to the list of sources', async ({ page }) => {
    await page.goto(FRAMEWORK);
    await page.locator('#capability-orm .source-mark').first().click();
    await expect(page).toHaveURL(/#source-dj-/);
  });
});

/** Makes the browser refuse every copy, as one without permission does. */
async function refuseClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = (): Promise<never> => Promise.reject(new DOMException('Refused', 'NotAllowedError'));
    navigator.clipboard.writeText = refuse;
    navigator.clipboard.write = refuse;
  });
}
