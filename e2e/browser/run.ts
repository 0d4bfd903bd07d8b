/**
 * Runs the browser tests: finds a Chromium, or installs one and says so, then hands over to Playwright.
 * Arguments are passed on: `npm run test:e2e -- search --headed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chooseChromium, listCandidates, listInstallations, type Candidate } from './find-chromium.ts';

const CONFIGURATION = fileURLToPath(new URL('../playwright.config.ts', import.meta.url));
const IS_WINDOWS = process.platform === 'win32';

/** How long a browser may take to tell its version before it counts as broken, in milliseconds. */
const PATIENCE = 30_000;

const searchPath = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);

/** Whether a browser is there and starts: one without its system libraries, or a stub, does not. */
function works(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows, asking for the version opens a window instead.
  return IS_WINDOWS || spawnSync(path, ['--version'], { timeout: PATIENCE }).status === 0;
}

function findChromium(): Candidate | null {
  const candidates = listCandidates({
    configured: process.env['CHROMIUM_PATH'],
    bundled: chromium.executablePath(),
    searchPath,
    join: (folder, name) => join(folder, IS_WINDOWS ? `${name}.exe` : name),
  });
  return chooseChromium(candidates, works);
}

function installChromium(): Candidate | null {
  const hasAptGet = searchPath.some((folder) => existsSync(join(folder, 'apt-get')));
  for (const steps of listInstallations(hasAptGet && process.getuid?.() === 0)) {
    for (const step of steps) {
      console.log(`No Chromium found: running ${step.command} ${step.arguments.join(' ')}`);
      const { status } = spawnSync(step.command, step.arguments, { stdio: 'inherit', shell: IS_WINDOWS });
      if (status !== 0) break;
    }
    const found = findChromium();
    if (found) return found;
  }
  return null;
}

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
    const browser = findChromium() ?? installChromium();
    if (browser) return runTests(browser);
    console.error(
      'The browser tests need Chromium, and none could be installed: install Chromium or Chrome and set CHROMIUM_PATH.',
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  return 1;
}

process.exitCode = run();
