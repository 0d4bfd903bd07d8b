import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Long enough for a busy machine; the check itself takes about one second. */
const TIME_LIMIT = 20_000;

/** Runs the command with a content directory. Without one, every build runs it. */
function run(directory: string): { status: number | null; output: string } {
  const command = fileURLToPath(new URL('./run.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, directory], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

describe('the command', () => {
  it(
    'prints the faults and fails, for instance on a directory that is missing',
    { timeout: TIME_LIMIT },
    () => {
      expect(run('no/such/directory')).toEqual({
        status: 1,
        output: `content/: there is no directory "no/such/directory".
  Expected the directory of the content.

1 fault in 1 file.
`,
      });
    },
  );
});
