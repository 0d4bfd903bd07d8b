/**
 * Builds a copy of the content, with a framework more and a real one changed, for a sub-path of another host:
 * `node e2e/server/build-sub-path.ts`. One build for both, since a build takes longer than the tests of either.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { copyContent } from '../../src/made-up-frameworks/build-copy.ts';
import { changeFramework } from '../../src/made-up-frameworks/change-framework.ts';
import { BUILD_REPORT, SUB_PATH_COPY, SUB_PATH_SITE, SUB_PATH_URL } from '../site/dist.ts';
import { CHANGED, CHANGES, SEED } from '../site/eleventh-framework.ts';

const copy = copyContent(SUB_PATH_COPY, 1, SEED);
changeFramework(copy, CHANGED, CHANGES);
const { status, stdout } = spawnSync('npm', ['run', 'build', '--silent'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  encoding: 'utf8',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    CONTENT_DIR: copy.content,
    // Without its slashes, as people write it.
    BASE_PATH: SUB_PATH_SITE.base.replaceAll('/', ''),
    SITE_URL: new URL(SUB_PATH_URL).origin,
    OUT_DIR: SUB_PATH_SITE.folder,
    PAGEFIND_SITE: SUB_PATH_SITE.folder,
    // They are the same as at the root; the tests only read their addresses.
    LINK_PICTURES: 'off',
  },
});
writeFileSync(BUILD_REPORT, stdout);
console.log(
  status === 0
    ? `Built for ${SUB_PATH_SITE.base}.`
    : `The build for ${SUB_PATH_SITE.base} failed:\n${stdout}`,
);
process.exitCode = status ?? 1;
