import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';

/** Not the port of `npm start`, so that tests and a running site do not meet. */
const PORT = Number(process.env['E2E_PORT'] ?? 4399);
/** The build for a sub-path has the port after it, and the real nginx those after that. */
export const SUB_PATH_PORT = PORT + 1;
export const NGINX_PORT = PORT + 2;
export const SUB_PATH_NGINX_PORT = PORT + 3;

const baseURL = `http://localhost:${PORT}`;
const executablePath = process.env['CHROMIUM_PATH'];
const isRoot = process.getuid?.() === 0;

/** Browser tests of the built site. `browser/run.ts` starts them with a Chromium that it has found. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  // The machines that run this have two cores.
  workers: 2,
  reporter: [['list']],
  // Pages are local and small: what is not there after a few seconds does not come. A whole test may take
  // longer, since axe reads thousands of elements and the machine may be busy.
  timeout: 60_000,
  expect: { timeout: 5_000 },
  use: {
    actionTimeout: 5_000,
    baseURL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Waiting for a page that scrolls smoothly takes longer than most tests. The paths under a sub-path are walked with it.
    reducedMotion: 'reduce',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        // Chromium would ignore all but 200 changes of the address in ten seconds, and the tests make thousands.
        '--disable-ipc-flooding-protection',
        // A page lives for a second here: what V8 would compile better meanwhile, on other threads, is thrown away.
        '--js-flags=--single-threaded --no-turbofan --no-maglev',
        // The sandbox refuses to start as root, which is who runs in a container.
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" server/serve.ts ${PORT}`,
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    url: baseURL,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
