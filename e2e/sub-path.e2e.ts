/** The site under a sub-path of a host: what readers mainly do works as it does at the root. */
import { existsSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { CORE_PATHS } from './site/core-paths.ts';
import { SUB_PATH_SITE } from './site/dist.ts';
import { SUB_PATH_PORT } from './playwright.config.ts';

test.skip(!existsSync(SUB_PATH_SITE.folder), 'There is no build for it: run npm run build:sub-path.');
test.use({ baseURL: `http://localhost:${SUB_PATH_PORT}${SUB_PATH_SITE.base}` });

for (const { name, walk } of CORE_PATHS) test(name, ({ page }) => walk(page));

test('nothing of it stands outside the sub-path', async ({ page, faults }) => {
  faults.expect(/console error: .* 404/);
  expect((await page.goto('/'))?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'All frameworks' })).toHaveAttribute(
    'href',
    '/atlas/frameworks/',
  );
});
