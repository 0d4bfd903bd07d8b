import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean } from '../content-check/did-you-mean.ts';
import { quote } from '../content-check/quote.ts';
import { formatList } from '../lib/formats.ts';
import { REGISTRY_IDS, type RegistryId } from '../schemas/registries.ts';
import type { Bases } from './ask-registries.ts';
import { REGISTRIES } from './registries/all.ts';
import type { Errand } from './refresh.ts';

export const USAGE = `npm run refresh -- [--only <framework>]… [--source <registry>]… [--dry-run]

  --only      only this framework; may be given several times
  --source    only this registry: ${REGISTRY_IDS.join(', ')}
  --dry-run   say what would change, and write nothing
  --help      this text

NPM_CONFIG_REGISTRY names another npm registry; npm itself sets it for its scripts.`;

/** The command line cannot be understood; the message says why, and what would be. */
export class UsageFault extends Error {}

/**
 * Reads the arguments.
 * @param slugs the frameworks that there are
 * @returns null where only the usage is asked for
 * @throws UsageFault
 */
export function readArguments(words: readonly string[], slugs: readonly string[]): Errand | null {
  const { values } = parsed(words);
  if (values.help === true) return null;
  const only = (values.only ?? []).map((slug) => known(slug, slugs, 'a framework'));
  const sources = (values.source ?? []).map((id) => known(id, REGISTRY_IDS, 'a registry'));
  return { only, sources: sources as RegistryId[], isDryRun: values['dry-run'] === true };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        only: { type: 'string', multiple: true },
        source: { type: 'string', multiple: true },
        'dry-run': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageFault(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function known(word: string, words: readonly string[], kind: string): string {
  if (words.includes(word)) return word;
  const hint = didYouMean(word, words) ?? `There are ${formatList(words)}.`;
  throw new UsageFault(`${quote(word)} is not ${kind}. ${hint}`);
}

/** The frameworks that have a facts file in a content directory. */
export const frameworkSlugs = (directory: string): string[] =>
  readdirSync(join(directory, 'facts'))
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('.'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();

/**
 * Where each registry is asked. Those who reach npm only through a mirror have told npm so, and npm hands it
 * to its scripts.
 * @throws UsageFault
 */
export function basesFrom(environment: Readonly<Record<string, string | undefined>>): Bases {
  const bases = Object.fromEntries(REGISTRY_IDS.map((id) => [id, REGISTRIES[id].base])) as Bases;
  const npm = environment['NPM_CONFIG_REGISTRY'] ?? environment['npm_config_registry'];
  if (npm === undefined || npm === '') return bases;
  if (!/^https?:/.test(npm) || !URL.canParse(npm)) {
    throw new UsageFault(`NPM_CONFIG_REGISTRY is ${quote(npm)}, which is not an http or https address.`);
  }
  return { ...bases, npm: npm.replace(/\/+$/, '') };
}
