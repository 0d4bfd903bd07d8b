import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { patchedContent } from './fixtures/patched-content.ts';

/** Long enough for a busy machine; the check itself takes about one second. */
const TIME_LIMIT = 20_000;

/** Runs the command with a content directory, as `npm run check:content` does without one. */
function run(...directory: string[]): { status: number | null; output: string } {
  const command = fileURLToPath(new URL('./run.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...directory], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

describe('the command', () => {
  it('counts what it has read and succeeds', { timeout: TIME_LIMIT }, () => {
    expect(run(patchedContent())).toEqual({
      status: 0,
      output: 'content/: 2 frameworks, 4 sources, no faults\n',
    });
  });

  it('prints every fault and their count, and fails', { timeout: TIME_LIMIT }, () => {
    const directory = patchedContent(
      { file: 'facts/beta.yaml', find: 'status: community', replace: 'status: comunity' },
      { file: 'facts/alpha.yaml', find: 'checked: 2026-11-01', replace: 'checked: 2026-11-31' },
    );
    expect(run(directory)).toEqual({
      status: 1,
      output: `content/facts/alpha.yaml · checked: "2026-11-31" is not accepted.
  It must be a date YYYY-MM-DD that exists in the calendar. Meaning of the field: The day on which the facts were last held against their sources.

content/facts/beta.yaml · capabilities.orm.status: "comunity" is not a status.
  Expected one of: built-in, official, community, none. Did you mean "community"?

2 faults in 2 files.
`,
    });
  });

  it('names a directory that is missing', { timeout: TIME_LIMIT }, () => {
    expect(run('no/such/directory')).toEqual({
      status: 1,
      output: `content/: there is no directory "no/such/directory".
  Expected the directory of the content.

1 fault in 1 file.
`,
    });
  });

  it('reads the content of the site by default', { timeout: TIME_LIMIT }, () => {
    expect(run().output).toMatch(/^content\/: \d+ frameworks, \d+ sources, no faults\n$/);
  });
});
