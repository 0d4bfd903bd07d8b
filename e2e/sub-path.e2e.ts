/**
 * The site under a sub-path of a host: what readers mainly do works as it does at the root. Where nginx is installed,
 * behind nginx as `deploy/nginx.conf` says it, so that all of it works under the headers too.
 */
import { existsSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { findNginx, startNginx, type RunningServer } from './server/nginx.ts';
import { CORE_PATHS } from './site/core-paths.ts';
import { SUB_PATH_SITE } from './site/dist.ts';
import { SUB_PATH_NGINX_PORT, SUB_PATH_PORT } from './playwright.config.ts';

const program = findNginx();
const port = program === null ? SUB_PATH_PORT : SUB_PATH_NGINX_PORT;
let server: RunningServer | null = null;

// One worker, because there is one server.
test.describe.configure({ mode: 'default' });
test.skip(!existsSync(SUB_PATH_SITE.folder), 'There is no build for it: run npm run build:sub-path.');
// With smooth scrolling, as most visitors have it.
test.use({ baseURL: `http://localhost:${port}${SUB_PATH_SITE.base}`, reducedMotion: 'no-preference' });

test.beforeAll(async () => {
  if (program !== null) server = await startNginx(program, SUB_PATH_SITE, port);
});
test.afterAll(() => server?.stop());

for (const { name, walk } of CORE_PATHS) test(name, ({ page }) => walk(page));

test('nothing of it stands outside the sub-path', async ({ page, faults }) => {
  faults.expect(/console error: .* 404/);
  expect((await page.goto('/frameworks/'))?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'All frameworks' })).toHaveAttribute(
    'href',
    '/atlas/frameworks/',
  );
});
