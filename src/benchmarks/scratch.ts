/** The folder with the other site and the tools that only the comparison needs, so that the project carries neither. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Survives until `node_modules` goes; the packages in it are installed once. */
export const SCRATCH = fileURLToPath(new URL('../../node_modules/.cache/bench/', import.meta.url));

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What our side already uses is taken in the same version, so that the difference is the sites'. */
function versions(): Readonly<Record<string, string>> {
  const ours = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: { astro: string; pagefind: string };
  };
  return {
    '@astrojs/starlight': '0.42.4',
    astro: ours.dependencies.astro,
    'hast-util-from-html': '2.1.0',
    'hast-util-to-mdast': '10.1.3',
    lighthouse: '13.5.0',
    pagefind: ours.dependencies.pagefind,
  };
}

/**
 * Installs the packages, unless they are there already, and says which.
 * @throws if npm cannot
 */
export function prepareScratch(): Readonly<Record<string, string>> {
  const dependencies = versions();
  const wanted = `${JSON.stringify({ private: true, type: 'module', dependencies }, null, 2)}\n`;
  const manifest = join(SCRATCH, 'package.json');
  const installed = join(SCRATCH, 'installed.json');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return dependencies;
  mkdirSync(SCRATCH, { recursive: true });
  writeFileSync(manifest, wanted);
  console.log('Installing Starlight and Lighthouse into node_modules/.cache/bench/ …');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: SCRATCH,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm could not install what the comparison needs.');
  writeFileSync(installed, wanted);
  return dependencies;
}

/** Imports a file of a package in the scratch folder. */
export const importFromScratch = (path: string): Promise<unknown> =>
  import(pathToFileURL(join(SCRATCH, 'node_modules', path)).href);

/**
 * Runs a command of the build and gives the seconds that it took.
 * @throws with what it printed if it fails
 */
export function timeCommand(folder: string, command: readonly string[], environment = {}): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${stdout}\n${stderr}`);
  return (performance.now() - start) / 1000;
}
