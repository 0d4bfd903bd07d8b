/**
 * Checks the types of all code, that in Astro files too: `node src/type-check/run.ts`, after `astro sync`. The native
 * TypeScript knows no Astro files, so they are written as TypeScript beside the project, where their imports are found.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { astroAsTypescript } from './astro-as-typescript.ts';
import { messageAt, translateMessages, type Origin } from './compiler-messages.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const CONFIGURATION = 'tsconfig.check.json';
/** Each checks the types that all files share anew: more than the machines that run this have cores would only cost. */
const CHECKERS = '2';
/** A root of its own in the configuration, in the folder that Astro keeps its types in. */
const GENERATED = '.astro/type-check';

/** Writes every Astro file as TypeScript. */
function writeGenerated(): { origins: Map<string, Origin>; faults: string[] } {
  const origins = new Map<string, Origin>();
  const faults: string[] = [];
  rmSync(join(PROJECT, GENERATED), { recursive: true, force: true });
  for (const file of globSync('src/**/*.astro', { cwd: PROJECT })) {
    const path = file.replaceAll('\\', '/');
    const source = readFileSync(join(PROJECT, path), 'utf8');
    const converted = astroAsTypescript(source, path);
    for (const { message, offset } of converted.faults) faults.push(messageAt(path, source, offset, message));
    for (const generated of converted.generated) {
      const name = `${GENERATED}/${path}${generated.ending}`;
      mkdirSync(dirname(join(PROJECT, name)), { recursive: true });
      writeFileSync(join(PROJECT, name), generated.text);
      origins.set(name, { path, source, generated });
    }
  }
  return { origins, faults };
}

/**
 * What the compiler prints.
 * @throws if it fails without a word
 */
function compile(): string {
  const compiler = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript-native/package.json')));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [compiler, '--noEmit', '--pretty', 'false', '--project', CONFIGURATION, '--checkers', CHECKERS],
    { cwd: PROJECT, encoding: 'utf8' },
  );
  if (status !== 0 && stdout.trim() === '') throw new Error(`TypeScript failed: ${stderr}`);
  return stdout;
}

const { origins, faults } = writeGenerated();
const messages = [...faults, ...translateMessages(compile(), origins)];
for (const message of messages) console.log(message);
console.log(
  `Types of all code, ${new Set(origins.values().map(({ path }) => path)).size} Astro files among it: ${messages.length} errors`,
);
if (messages.length > 0) process.exitCode = 1;
