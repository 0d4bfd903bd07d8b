/** Prints the facts that have outlived their shelf life. A list for information: facts that age are no fault. */
import { readDataset } from '../lib/golden/read-dataset.ts';
import { dayAskedFor, freshnessReport } from './freshness-report.ts';

try {
  const day = dayAskedFor(process.argv.slice(2), new Date().toISOString().slice(0, 10));
  console.log(freshnessReport(readDataset(), day));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
