import { expect, type Locator, type Page } from '@playwright/test';

/** The note of a source mark. */
export const noteIn = (page: Page): Locator => page.getByRole('dialog', { name: /^(source|cite) /i });

/**
 * Opens the note of a source mark by keyboard.
 * @param mark where it stands for several, the first of them is taken
 * @returns the note
 */
export async function openNote(mark: Locator): Promise<Locator> {
  const page = mark.page();
  await mark.first().focus();
  // The script loads when the focus comes near; until then a mark leads to the list of sources.
  await expect(page.locator('page-citation [role=status]')).not.toHaveAttribute('hidden');
  await page.keyboard.press('Enter');
  await expect(noteIn(page)).toBeVisible();
  return noteIn(page);
}
