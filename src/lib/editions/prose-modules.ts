/**
 * Gives the prose of the editions to the build as MDX modules, so that it is rendered by the same compiler and
 * the same components as the live pages. An edition keeps the source text and not the HTML: class names, markup
 * and addresses of the components change with the site, the words and their citations do not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionPath, parseEdition } from './edition-file.ts';

/** The module that names the prose of all editions. */
const INDEX = 'virtual:edition-prose';

/** The part of a Vite plugin that is used here. */
interface ProsePlugin {
  name: string;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
}

/** The names of the editions in a folder, the newest first. */
export function editionNames(root: string): string[] {
  try {
    return readdirSync(join(root, 'content/editions'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length))
      .sort()
      .reverse();
  } catch {
    return [];
  }
}

/**
 * A Vite plugin that serves `virtual:edition-prose` and one MDX module a page.
 * @param root the folder of the package
 * @throws while it builds, if an edition's file is damaged
 */
export function editionProse(root: string): ProsePlugin {
  const modules = new Map<string, string>(
    editionNames(root).flatMap((name) => {
      const { content } = parseEdition(name, readFileSync(join(root, editionPath(name)), 'utf8'));
      return Object.entries(content.frameworks).map(
        ([slug, { prose }]) => [`${name}/${slug}`, prose] as const,
      );
    }),
  );
  // The compiler wants the path of a file; there is none, and `load` answers in its place.
  const pathOf = (key: string): string => join(root, 'content/editions', `${key}.mdx`);
  const proseByPath = new Map([...modules].map(([key, prose]) => [pathOf(key), prose]));
  return {
    name: 'edition-prose',
    resolveId(id) {
      if (id === INDEX) return `\0${INDEX}`;
      const key = id.startsWith(`${INDEX}/`) ? id.slice(INDEX.length + 1, -'.mdx'.length) : null;
      return key !== null && modules.has(key) ? pathOf(key) : undefined;
    },
    load(id) {
      if (id !== `\0${INDEX}`) return proseByPath.get(id);
      const entries = [...modules.keys()].map(
        (key) => `${JSON.stringify(key)}: () => import(${JSON.stringify(`${INDEX}/${key}.mdx`)})`,
      );
      return `export default { ${entries.join(', ')} };`;
    },
  };
}
