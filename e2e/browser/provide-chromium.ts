/** The Chromium of this machine: found, or installed, which it says. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { chooseChromium, listCandidates, listInstallations, type Candidate } from './find-chromium.ts';

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

function findChromium(isWatched: boolean): Candidate | null {
  const candidates = listCandidates({
    configured: process.env['CHROMIUM_PATH'],
    bundled: chromium.executablePath(),
    searchPath,
    join: (folder, name) => join(folder, IS_WINDOWS ? `${name}.exe` : name),
    isWatched,
  });
  return chooseChromium(candidates, works);
}

function installChromium(isWatched: boolean): Candidate | null {
  const hasAptGet = searchPath.some((folder) => existsSync(join(folder, 'apt-get')));
  for (const steps of listInstallations(hasAptGet && process.getuid?.() === 0)) {
    for (const step of steps) {
      console.log(`No Chromium found: running ${step.command} ${step.arguments.join(' ')}`);
      const { status } = spawnSync(step.command, step.arguments, { stdio: 'inherit', shell: IS_WINDOWS });
      if (status !== 0) break;
    }
    const found = findChromium(isWatched);
    if (found) return found;
  }
  return null;
}

/**
 * A Chromium that starts.
 * @param isWatched whether it needs a window, because a person wants to watch
 * @throws if there is none and none can be installed
 */
export function provideChromium(isWatched = false): Candidate {
  const browser = findChromium(isWatched) ?? installChromium(isWatched);
  if (browser) return browser;
  throw new Error(
    'This needs Chromium, and none could be installed: install Chromium or Chrome and set CHROMIUM_PATH.',
  );
}
