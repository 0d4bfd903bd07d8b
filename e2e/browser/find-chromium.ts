/** Chooses the Chromium that runs the browser tests. Pure, so that every machine's case can be tested on one. */

/** A place where a Chromium may be. */
export interface Candidate {
  /** Where the path comes from, in words for the reader. */
  origin: string;
  path: string;
}

/** What a machine offers, as far as it was looked up. */
export interface Surroundings {
  /** Value of `CHROMIUM_PATH`; empty or undefined where it is not set. */
  configured: string | undefined;
  /** Where Playwright would keep its own. */
  bundled: string;
  /** Folders of the command search path, in order. */
  searchPath: readonly string[];
  /** Joins a folder and a file name in the manner of the machine. */
  join: (folder: string, name: string) => string;
  /** Whether a person wants to watch, so that the browser must have a window. */
  isWatched: boolean;
}

/** The Chromium without windows: it opens a page in half the time, since it draws no frame around it. */
const WITHOUT_WINDOWS = 'chromium-headless-shell';

/** Names by which systems install those with windows, the most open one first. */
const WITH_WINDOWS = ['chromium', 'chromium-browser', 'google-chrome'] as const;

/** All places to look at, in order: the configured one, Playwright's own, those of the system. */
export function listCandidates({
  configured,
  bundled,
  searchPath,
  join,
  isWatched,
}: Surroundings): Candidate[] {
  const names = isWatched ? WITH_WINDOWS : [WITHOUT_WINDOWS, ...WITH_WINDOWS];
  return [
    ...(configured ? [{ origin: 'CHROMIUM_PATH', path: configured }] : []),
    { origin: "Playwright's own", path: bundled },
    ...names.flatMap((name) =>
      searchPath.map((folder) => ({ origin: `system ${name}`, path: join(folder, name) })),
    ),
  ];
}

/**
 * The first candidate that works, or null.
 * @throws if `CHROMIUM_PATH` is set and does not work: to use another browser in silence would mislead
 */
export function chooseChromium(
  candidates: readonly Candidate[],
  works: (path: string) => boolean,
): Candidate | null {
  const [first] = candidates;
  if (first?.origin === 'CHROMIUM_PATH' && !works(first.path)) {
    throw new Error(`CHROMIUM_PATH is "${first.path}", and no Chromium runs there. Correct it or unset it.`);
  }
  return candidates.find(({ path }) => works(path)) ?? null;
}

/** A command that may bring a Chromium. */
export interface Installation {
  command: string;
  arguments: readonly string[];
}

/**
 * The ways to install one, in order. Each is a list of commands that must all succeed.
 * @param isDebianRoot whether `apt-get` exists and may be used
 */
export function listInstallations(isDebianRoot: boolean): Installation[][] {
  const playwright = [{ command: 'npx', arguments: ['playwright', 'install', 'chromium'] }];
  const debian = (name: string): Installation[] => [
    { command: 'apt-get', arguments: ['update'] },
    { command: 'apt-get', arguments: ['install', '-y', name] },
  ];
  return [playwright, ...(isDebianRoot ? [WITHOUT_WINDOWS, 'chromium'].map(debian) : [])];
}
