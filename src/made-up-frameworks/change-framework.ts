/** Changes a framework in a copy of the content, so that a test can ask what the editions and the log of changes make of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { ContentCopy } from './build-copy.ts';

/** Facts of a framework by their paths in its file, with what stands there from now on. */
type NewFacts = readonly { path: readonly string[]; value: string }[];

/**
 * Writes other facts and another first sentence of the prose into the files of a real framework of a copy.
 * @throws if a fact has the value already, or the prose has no sentence after its first heading
 */
export function changeFramework(
  { content }: ContentCopy,
  slug: string,
  { facts, sentence }: { facts: NewFacts; sentence: string },
): void {
  edit(join(content, 'facts', `${slug}.yaml`), (text) => {
    const file = parseDocument(text);
    for (const { path, value } of facts) {
      if (file.getIn(path) === value) throw new Error(`${slug}: ${path.join('.')} is "${value}" already.`);
      file.setIn(path, value);
    }
    return file.toString({ lineWidth: 0 });
  });
  edit(join(content, 'frameworks', `${slug}.mdx`), (text) =>
    text.replace(/^(## .+\n\n)[^.<\n]+\./m, (_, heading: string) => heading + sentence),
  );
}

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${file} is as it was.`);
  writeFileSync(file, changed);
}
