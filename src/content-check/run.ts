/** Prints every fault in a content directory, by default the project's own, and fails if there is one. */
import { fileURLToPath } from 'node:url';
import { faultsIn } from './check-content.ts';
import { counted, formatReport } from './fault.ts';
import { sourceIds } from './known-ids.ts';
import { readContent } from './read-content.ts';

const directory = process.argv[2] ?? fileURLToPath(new URL('../../content/', import.meta.url));
const content = readContent(directory);
const faults = faultsIn(content, new Date().toISOString().slice(0, 10));

if (faults.length > 0) {
  console.log(formatReport(faults));
  process.exitCode = 1;
} else {
  const sources = content.facts.reduce((sum, facts) => sum + (sourceIds(facts)?.length ?? 0), 0);
  console.log(
    `content/: ${counted(content.pages.length, 'framework')}, ${counted(sources, 'source')}, no faults`,
  );
}
