/**
 * Runs the browser tests: finds a Chromium, or installs one and says so, then hands over to Playwright.
 * Arguments are passed on: `npm run test:e2e -- search --headed`.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Candidate } from './find-chromium.ts';
import { provideChromium } from './provide-chromium.ts';

const CONFIGURATION = fileURLToPath(new URL('../playwright.config.ts', import.meta.url));

/** Options with which Playwright opens a window. */
const WATCHING = ['--headed', '--debug', '--ui'];

function runTests(browser: Candidate): number {
  const command = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
  const { status } = spawnSync(
    process.execPath,
    [command, 'test', '--config', CONFIGURATION, ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: browser.path } },
  );
  return status ?? 1;
}

function run(): number {
  try {
    return runTests(provideChromium(process.argv.some((option) => WATCHING.includes(option))));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  return 1;
}

process.exitCode = run();
