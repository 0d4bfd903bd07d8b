// cspell:ignore dryrun
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { patchedDirectory } from '../content-check/fixtures/patched-content.ts';
import { REGISTRY_IDS } from '../schemas/registries.ts';
import { basesFrom, frameworkSlugs, readArguments, USAGE, UsageFault } from './command.ts';
import { REGISTRIES } from './registries/all.ts';

const slugs = ['django', 'flask', 'koa'];
const read = (...words: string[]) => readArguments(words, slugs);

describe('the arguments', () => {
  it('ask for everything where there are none', () => {
    expect(read()).toEqual({ only: [], sources: [], isDryRun: false });
  });

  it('name frameworks and registries', () => {
    expect(read('--only', 'koa', '--only=flask', '--source', 'npm', '--dry-run')).toEqual({
      only: ['koa', 'flask'],
      sources: ['npm'],
      isDryRun: true,
    });
  });

  it('ask for the usage', () => {
    expect(read('--help', '--only', 'koa')).toBeNull();
    for (const id of REGISTRY_IDS) expect(USAGE).toContain(id);
  });

  it.each([
    [['--only', 'kao'], '"kao" is not a framework. Did you mean "koa"?'],
    [['--only', 'Django'], '"Django" is not a framework. Did you mean "django"?'],
    [['--only', 'sinatra'], '"sinatra" is not a framework. There are django, flask, and koa.'],
    [['--source', 'pipy'], '"pipy" is not a registry. Did you mean "pypi"?'],
    [
      ['--source', 'crates'],
      `"crates" is not a registry. There are endoflife-date, hex, maven-central, npm, nuget, packagist, pypi, and rubygems.`,
    ],
  ])('%j is refused with the way out', (words, message) => {
    expect(() => read(...words)).toThrow(new UsageFault(message));
  });

  it.each([[['--dryrun']], [['koa']], [['--only']]])('%j is refused with the usage', (words) => {
    expect(() => read(...words)).toThrow(UsageFault);
    expect(() => read(...words)).toThrow(USAGE);
  });
});

describe('the frameworks', () => {
  it('are those that have facts', () => {
    const directory = patchedDirectory({ file: 'facts/.alpha.yaml.new', write: '' });
    expect(frameworkSlugs(directory)).toEqual(['alpha', 'beta']);
  });
});

describe('the addresses of the registries', () => {
  it('are the public ones', () => {
    expect(basesFrom({ npm_config_registry: '' })).toEqual(
      Object.fromEntries(REGISTRY_IDS.map((id) => [id, REGISTRIES[id].base])),
    );
  });

  it.each(['NPM_CONFIG_REGISTRY', 'npm_config_registry'])('follow %s for npm alone', (name) => {
    const bases = basesFrom({ [name]: 'https://mirror.example/npm//' });
    expect(bases).toEqual({ ...basesFrom({}), npm: 'https://mirror.example/npm' });
  });

  it.each(['mirror.example', 'file:///etc', 'https://'])('cannot be %s', (address) => {
    expect(() => basesFrom({ NPM_CONFIG_REGISTRY: address })).toThrow(
      new UsageFault(`NPM_CONFIG_REGISTRY is "${address}", which is not an http or https address.`),
    );
  });
});

describe('the command', () => {
  it('prints what is wrong with its arguments, and fails', { timeout: 20_000 }, () => {
    const command = fileURLToPath(new URL('./run.ts', import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, '--only', 'kao'], {
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: '"kao" is not a framework. Did you mean "koa"?\n',
    });
  });
});
