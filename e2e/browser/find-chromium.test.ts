import { describe, expect, it } from 'vitest';
import { chooseChromium, listCandidates, listInstallations } from './find-chromium.ts';

const bundled = '/cache/playwright/chrome';
const surroundings = {
  configured: undefined,
  bundled,
  searchPath: ['/usr/local/bin', '/usr/bin'],
  join: (folder: string, name: string) => `${folder}/${name}`,
  isWatched: false,
};
const worksAt =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

describe('listCandidates', () => {
  it('looks at CHROMIUM_PATH, then at Playwright, then along the search path', () => {
    const paths = listCandidates({ ...surroundings, configured: '/opt/chrome' }).map(({ path }) => path);
    expect(paths).toEqual([
      '/opt/chrome',
      bundled,
      '/usr/local/bin/chromium-headless-shell',
      '/usr/bin/chromium-headless-shell',
      '/usr/local/bin/chromium',
      '/usr/bin/chromium',
      '/usr/local/bin/chromium-browser',
      '/usr/bin/chromium-browser',
      '/usr/local/bin/google-chrome',
      '/usr/bin/google-chrome',
    ]);
  });

  it('passes over the Chromium without windows where a person watches', () => {
    const paths = listCandidates({ ...surroundings, isWatched: true }).map(({ path }) => path);
    expect(paths.slice(0, 2)).toEqual([bundled, '/usr/local/bin/chromium']);
  });

  it('leaves out an empty CHROMIUM_PATH', () => {
    expect(listCandidates({ ...surroundings, configured: '' })[0]).toEqual({
      origin: "Playwright's own",
      path: bundled,
    });
  });
});

describe('chooseChromium', () => {
  const candidates = listCandidates(surroundings);

  it("prefers Playwright's own to the system's", () => {
    expect(chooseChromium(candidates, worksAt('/usr/bin/chromium', bundled))?.path).toBe(bundled);
  });

  it('prefers chromium to google-chrome, wherever on the search path', () => {
    const works = worksAt('/usr/local/bin/google-chrome', '/usr/bin/chromium');
    expect(chooseChromium(candidates, works)).toEqual({
      origin: 'system chromium',
      path: '/usr/bin/chromium',
    });
  });

  it('prefers the Chromium without windows, which opens pages faster', () => {
    const works = worksAt('/usr/bin/chromium-headless-shell', '/usr/local/bin/chromium');
    expect(chooseChromium(candidates, works)?.path).toBe('/usr/bin/chromium-headless-shell');
  });

  it('finds nothing where nothing runs', () => {
    expect(chooseChromium(candidates, worksAt())).toBeNull();
  });

  it('takes CHROMIUM_PATH before all others', () => {
    const all = listCandidates({ ...surroundings, configured: '/opt/chrome' });
    expect(chooseChromium(all, worksAt('/opt/chrome', bundled))?.origin).toBe('CHROMIUM_PATH');
  });

  it('does not pass over a CHROMIUM_PATH that does not run', () => {
    const all = listCandidates({ ...surroundings, configured: '/opt/chrome' });
    expect(() => chooseChromium(all, worksAt(bundled))).toThrow(
      'CHROMIUM_PATH is "/opt/chrome", and no Chromium runs there. Correct it or unset it.',
    );
  });
});

describe('listInstallations', () => {
  it('asks apt-get only as root on Debian, after Playwright', () => {
    const commands = (isDebianRoot: boolean): string[][] =>
      listInstallations(isDebianRoot).map((steps) => steps.map(({ command }) => command));
    expect(commands(false)).toEqual([['npx']]);
    expect(commands(true)).toEqual([['npx'], ['apt-get', 'apt-get'], ['apt-get', 'apt-get']]);
    const asked = listInstallations(true).map((steps) => steps.at(-1)!.arguments.at(-1));
    expect(asked).toEqual(['chromium', 'chromium-headless-shell', 'chromium']);
  });
});
