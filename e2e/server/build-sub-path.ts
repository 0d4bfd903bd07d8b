/** Builds the site once more, for a sub-path of another host: `node e2e/server/build-sub-path.ts`. */
import { spawnSync } from 'node:child_process';
import { SUB_PATH_SITE } from '../site/dist.ts';

const { status } = spawnSync('npm', ['run', 'build', '--silent'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    // Without its slashes, as people write it.
    BASE_PATH: SUB_PATH_SITE.base.replaceAll('/', ''),
    SITE_URL: 'https://host.example',
    OUT_DIR: SUB_PATH_SITE.folder,
    PAGEFIND_SITE: SUB_PATH_SITE.folder,
    // They are the same as at the root; the tests only read their addresses.
    LINK_PICTURES: 'off',
  },
});
console.log(
  status === 0 ? `Built for ${SUB_PATH_SITE.base}.` : `The build for ${SUB_PATH_SITE.base} failed.`,
);
process.exitCode = status ?? 1;
