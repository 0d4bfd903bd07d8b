/** Brings the newest releases in content/ up to date; `--help` prints the arguments. */
import { SingleBar } from 'cli-progress';
import { fileURLToPath } from 'node:url';
import { basesFrom, frameworkSlugs, readArguments, USAGE, UsageFault } from './command.ts';
import { textFetcher, USUAL_LIMITS } from './fetch-text.ts';
import { refresh } from './refresh.ts';
import { hasFailed, reportOn } from './report.ts';

const directory = fileURLToPath(new URL('../../content/', import.meta.url));

try {
  const errand = readArguments(process.argv.slice(2), frameworkSlugs(directory));
  if (errand === null) console.log(USAGE);
  else {
    // It goes to stderr, and only to a terminal, so that the report can be redirected into a file.
    const bar = new SingleBar({ format: 'Reading registries {bar} {value}/{total}', clearOnComplete: true });
    const outcome = await refresh(errand, {
      directory,
      // The only place that reads the clock.
      today: new Date().toISOString().slice(0, 10),
      bases: basesFrom(process.env),
      fetchText: textFetcher(USUAL_LIMITS),
      onProgress: (done, total) => (done === 0 ? bar.start(total, 0) : bar.update(done)),
    }).finally(() => bar.stop());
    console.log(reportOn(outcome, errand));
    if (hasFailed(outcome)) process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof UsageFault)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
