/** Citing a page and a single fact: what is copied, what the reader is told, and what is left without a script. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { permanentPath } from './site/built-site.ts';

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
async function openNote(page: Page, anchor: string): Promise<void> {
  const mark = page.locator(`#${anchor} .source-mark`).first();
  await mark.focus();
  await expect(page.locator('page-citation [role=status]')).not.toHaveAttribute('hidden');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^(Source|Cite) / })).toBeVisible();
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

  test('shows the source and copies link and citation', async ({ page }) => {
    await page.goto(FRAMEWORK);
    await openNote(page, 'capability-orm');
    const note = page.getByRole('dialog', { name: /^Source / });
    await expect(note.getByRole('link').first()).toHaveAttribute('href', /^https:/);
    await note.getByRole('button', { name: 'Copy link to this fact' }).click();
    await expect(note.getByRole('status')).toHaveText('Link copied');
    const link = `${citedAt(FRAMEWORK)}#capability-orm`;
    expect(await copied(page)).toBe(link);
    await note.getByRole('button', { name: 'Copy citation' }).click();
    await expect(note.getByRole('status')).toHaveText('Citation copied');
    const citation = await copied(page);
    expect(citation).toMatch(
      /^"Object-relational mapper: .*Django ORM.*" Django\. Backend Atlas, edition \d{4}\.\d{2}, facts checked to /,
    );
    expect(citation).toContain(`${link} Source: `);
    expect(citation).toMatch(/https:\/\/docs\.djangoproject\.com\S*$/);
  });

  test('names framework and row of a comparison', async ({ page }) => {
    await page.goto('/compare/django-vs-flask/');
    await openNote(page, 'difference-orm td:last-child');
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Citation copied');
    expect(await copied(page)).toMatch(/^"Object-relational mapper: Flask: .*Flask-SQLAlchemy/);
    expect(await copied(page)).toContain('/compare/django-vs-flask/#difference-orm Source: ');
  });

  test('cites a score and a release series, which have no source mark', async ({ page }) => {
    await page.goto(FRAMEWORK);
    await page.locator('#score-security summary').click();
    await openNote(page, 'score-security');
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Citation copied');
    expect(await copied(page)).toMatch(/^"Security: \d+.*" Django\. .*#score-security$/);
    await page.keyboard.press('Escape');
    await openNote(page, 'release-5-2');
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Citation copied');
    expect(await copied(page)).toMatch(/^"Series: 5\.2 LTS; Released: 2 Apr 2025; .*#release-5-2$/);
  });

  test('leads to the heading above for a sentence of prose', async ({ page }) => {
    await page.goto('/use-cases/mvps/');
    const mark = page.locator('.prose .source-mark').first();
    await mark.focus();
    await expect(page.locator('page-citation [role=status]')).not.toHaveAttribute('hidden');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copy link to this fact' }).click();
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Link copied');
    const anchor = new URL(await copied(page)).hash.slice(1);
    await expect(page.locator(`h2[id="${anchor}"], h3[id="${anchor}"]`)).toHaveCount(1);
  });

  test('opens below its mark inside the window, closes by Escape and gives the focus back', async ({
    page,
  }) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(FRAMEWORK);
      await openNote(page, 'fact-license');
      const box = (await page.getByRole('dialog').boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      await expect(page.getByRole('button', { name: 'Copy link to this fact' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.locator('#fact-license .source-mark')).toBeFocused();
    }
  });

  test('still leads to the list of sources', async ({ page }) => {
    await page.goto(FRAMEWORK);
    await openNote(page, 'capability-orm');
    await page.getByRole('link', { name: 'In the list of sources' }).click();
    await expect(page).toHaveURL(/#source-dj-/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
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
    await openNote(page, 'fact-license');
    await page.getByRole('button', { name: 'Copy citation' }).click();
    const box = page.getByRole('textbox', { name: 'Citation, to copy by hand' });
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
