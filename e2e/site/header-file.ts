/** Reads `_headers` as the hosts that use it do. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT_SITE, type BuiltSite } from './dist.ts';

/** A rule: the paths that it is for, and what it sends. */
interface Rule {
  pattern: RegExp;
  headers: Readonly<Record<string, string>>;
}

/** Rules by site that were read before: every page asks for its own. */
const knownRules = new Map<BuiltSite, Rule[]>();

/** The rules of a site, in their order. */
function rulesOf(site: BuiltSite): Rule[] {
  const rules = knownRules.get(site) ?? readRules(site);
  knownRules.set(site, rules);
  return rules;
}

function readRules({ folder }: BuiltSite): Rule[] {
  const file = join(folder, '_headers');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const blocks = text.replace(/^#.*\n/gm, '').split(/^(?=\/)/m);
  return blocks.map((block) => {
    const [path = '', ...lines] = block.trimEnd().split('\n');
    return {
      pattern: new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`),
      headers: Object.fromEntries(
        lines.map((line) => {
          const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
          return [name, value];
        }),
      ),
    };
  });
}

/** What every rule for an address sends of one header. Where there are two, hosts differ in what they do. */
export function headersFor(address: string, name: string, site: BuiltSite = ROOT_SITE): string[] {
  return rulesOf(site)
    .filter(({ pattern }) => pattern.test(address))
    .flatMap(({ headers }) => headers[name] ?? []);
}

/** The policy that a host sends with an address. */
export const policyFor = (address: string): string | undefined =>
  headersFor(address, 'Content-Security-Policy')[0];
