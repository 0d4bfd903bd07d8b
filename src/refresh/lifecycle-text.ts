import { format } from 'prettier';
import type { Lifecycle } from '../schemas/lifecycle.ts';
import type { ReleaseList } from './findings.ts';
import type { LineChange } from './plan-lines.ts';

/**
 * The text of lifecycle.json with the changes of one framework in it; keys keep their order.
 * @param text a file that fits the schema of the lifecycle evidence
 * @param today the day on which the lists were read
 */
export async function changedLifecycle(
  text: string,
  slug: string,
  changes: readonly LineChange[],
  today: string,
): Promise<string> {
  const lifecycle = JSON.parse(text) as Lifecycle;
  const framework = lifecycle.frameworks[slug];
  if (framework === undefined) throw new Error(`lifecycle.json has no ${slug}.`);
  for (const { cycle, newest, list } of changes) {
    const line = framework.releases.find((release) => release.cycle === cycle);
    if (line === undefined) throw new Error(`lifecycle.json has no line ${cycle} of ${slug}.`);
    Object.assign(line, newest);
    noteSource(framework.sources, list, today);
  }
  return format(JSON.stringify(lifecycle, null, 2), { parser: 'json', printWidth: 110 });
}

type Source = Lifecycle['frameworks'][string]['sources'][number];

/** A copy that was kept, with its commit, is another source than the live list, and stays. */
function noteSource(sources: Source[], list: ReleaseList, today: string): void {
  const known = sources.find((source) => source.url === list.page && source.commit === undefined);
  if (known) known.date = today;
  else sources.push({ what: `newest versions: ${list.publisher}`, url: list.page, date: today });
}
