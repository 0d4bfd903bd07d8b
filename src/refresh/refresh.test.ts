// cspell:ignore kategory
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { patchedDirectory, type Patch } from '../content-check/fixtures/patched-content.ts';
import { readContent } from '../content-check/read-content.ts';
import { reportOn as checkReport } from '../content-check/report.ts';
import { REGISTRY_IDS } from '../schemas/registries.ts';
import type { Bases } from './ask-registries.ts';
import { fetchText, localServer, serverWith } from './fixtures/local-server.ts';
import { TODAY } from './fixtures/lists.ts';
import { refresh, type Errand } from './refresh.ts';
import { hasFailed, reportOn } from './report.ts';

const ALL: Errand = { only: [], sources: [], isDryRun: false };

/** Alpha is on npm, as the valid content has it; beta is on Hex, and has a release line too. */
const betaOnHex: Patch = {
  file: 'facts/beta.yaml',
  find: 'sources:\n',
  replace: 'registries:\n  - registry: hex\n    name: beta\nsources:\n',
};
const alphaOnHexToo: Patch = {
  file: 'facts/alpha.yaml',
  find: 'registries:\n',
  replace: 'registries:\n  - registry: hex\n    name: alpha\n',
};

const NPM_ALPHA = {
  '/alpha':
    '{"versions":{"2.0.0":{},"2.0.1":{},"2.1.0-rc.1":{}},"time":{"2.0.1":"2026-11-20T10:00:00.000Z"}}',
};
const hexWith = (name: string, version: string, time = '2026-11-19T10:00:00.000000Z') => ({
  [`/api/packages/${name}`]: JSON.stringify({ releases: [{ version, inserted_at: time }] }),
});

/** All registries at one address. */
const allAt = (base: string): Bases => Object.fromEntries(REGISTRY_IDS.map((id) => [id, base])) as Bases;

/** Every file of a directory with its text. */
function textsIn(directory: string): Map<string, string> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map(({ parentPath, name }) => [
      join(parentPath, name).slice(directory.length + 1),
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  );
}

/** Runs a refresh on a directory and says what came of it, and which files differ. */
async function run(directory: string, base: string, changes: Partial<Errand> = {}) {
  const errand = { ...ALL, ...changes };
  const before = textsIn(directory);
  const progress: string[] = [];
  const outcome = await refresh(errand, {
    directory,
    today: TODAY,
    bases: allAt(base),
    fetchText,
    onProgress: (done, total) => progress.push(`${String(done)}/${String(total)}`),
  });
  const after = textsIn(directory);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  const report = reportOn(outcome, errand);
  return { outcome, changed: changed.sort(), after, progress, report, hasFailed: hasFailed(outcome) };
}

const LIFECYCLE = 'evidence/lifecycle.json';

describe('a refresh', () => {
  it('writes the newest release into both files, and the content check has nothing to say', async () => {
    const { base } = await serverWith({ ...NPM_ALPHA, ...hexWith('beta', '0.0.1') });
    const directory = patchedDirectory(betaOnHex);
    const { changed, after, progress, report, hasFailed } = await run(directory, base);
    expect(changed).toEqual([LIFECYCLE, 'facts/alpha.yaml']);
    expect(after.get('facts/alpha.yaml')).toContain(
      '  latest_stable:\n    version: \'2.0.1\'\n    date: null\n    source: alpha-on-npm\n    note: "In the npm registry by 2026-11-20; release day not verified."\n',
    );
    expect(after.get(LIFECYCLE)).toContain('"latest": "2.0.1",\n          "latestDate": null,');
    expect(checkReport(readContent(directory), TODAY).text).toContain('no faults');
    expect(progress).toEqual(['0/2', '1/2', '2/2']);
    expect(hasFailed).toBe(false);
    expect(report)
      .toBe(`| framework | fact                               | before               | after                                                        |
| --------- | ---------------------------------- | -------------------- | ------------------------------------------------------------ |
| alpha     | lifecycle.json 2.0.latest          | 2.0                  | 2.0.1                                                        |
| alpha     | lifecycle.json 2.0.latestDate      | 2026-09-01           | (none)                                                       |
| alpha     | lifecycle.json 2.0.latestSource    | invented             | npm registry, read 2026-11-23                                |
| alpha     | lifecycle.json 2.0.latestSourceUrl | https://example.org/ | https://www.npmjs.com/package/alpha                          |
| alpha     | lifecycle.json 2.0.latestSeenBy    | (none)               | 2026-11-20                                                   |
| alpha     | latest_stable.version              | 2.0                  | 2.0.1                                                        |
| alpha     | latest_stable.date                 | 2026-09-01           | (none)                                                       |
| alpha     | latest_stable.source               | al-news              | alpha-on-npm                                                 |
| alpha     | latest_stable.note                 | (none)               | In the npm registry by 2026-11-20; release day not verified. |
| alpha     | sources alpha-on-npm.seen          | (none)               | 2026-11-23                                                   |

Read 2 lists of 2 frameworks. 1 framework changed. Read the difference, then run npm test.`);
  });

  it('does not touch the day on which all facts were checked', async () => {
    const { base } = await serverWith(NPM_ALPHA);
    const { after } = await run(patchedDirectory(), base);
    expect(after.get('facts/alpha.yaml')).toContain('\nchecked: 2026-11-01\n');
  });

  it('changes nothing the second time', async () => {
    const { base } = await serverWith(NPM_ALPHA);
    const directory = patchedDirectory();
    await run(directory, base);
    const { changed, report } = await run(directory, base);
    expect(changed).toEqual([]);
    expect(report).toContain('Nothing has changed.');
  });

  it('writes nothing in a dry run, and prints the same table', async () => {
    const { base } = await serverWith(NPM_ALPHA);
    const directory = patchedDirectory();
    const dry = await run(directory, base, { isDryRun: true });
    expect(dry.changed).toEqual([]);
    expect(dry.report).toContain('1 framework would change; this was a dry run, and nothing was written.');
    const wet = await run(directory, base);
    expect(wet.outcome.frameworks).toEqual(dry.outcome.frameworks);
    expect(wet.changed).toHaveLength(2);
  });

  it('asks only for what it is told to', async () => {
    const { base, asked } = await serverWith({ ...NPM_ALPHA, ...hexWith('alpha', '2.0.2') });
    const directory = patchedDirectory(betaOnHex, alphaOnHexToo);
    await run(directory, base, { only: ['alpha'], sources: ['hex'], isDryRun: true });
    expect(asked).toEqual(['/api/packages/alpha']);
  });

  it('says which framework has nothing to read', async () => {
    const { base, asked } = await serverWith(NPM_ALPHA);
    const directory = patchedDirectory();
    const { report, hasFailed } = await run(directory, base, { only: ['beta'] });
    expect(report).toContain('beta: "registries" in content/facts/beta.yaml does not name anything to read.');
    const other = await run(directory, base, { only: ['alpha'], sources: ['hex', 'pypi'] });
    expect(other.report).toContain(
      'alpha: "registries" in content/facts/alpha.yaml does not name hex or pypi.',
    );
    expect(asked).toEqual([]);
    expect(hasFailed).toBe(false);
  });
});

describe('a refresh that meets with faults', () => {
  it('leaves a framework alone of which one list could not be read, and does the others', async () => {
    const directory = patchedDirectory(betaOnHex, alphaOnHexToo);
    const { base } = await serverWith({ ...NPM_ALPHA, ...hexWith('beta', '9.0.0') });
    const { changed, report, hasFailed } = await run(directory, base);
    expect(changed).toEqual(['facts/beta.yaml']);
    expect(report).toContain(`alpha: nothing was written.\n  ${base}/api/packages/alpha answered 404`);
    expect(report).toContain('| beta      | latest_stable.version');
    expect(report).not.toContain('| alpha');
    expect(hasFailed).toBe(true);
  });

  it('has one line for a host that does not answer, and does not ask it again', async () => {
    const { base, asked } = await localServer((_request, response) => response.writeHead(503).end());
    const directory = patchedDirectory(betaOnHex, alphaOnHexToo);
    const { changed, report, progress, hasFailed } = await run(directory, base, { sources: ['hex'] });
    expect(changed).toEqual([]);
    expect(asked).toEqual(['/api/packages/alpha', '/api/packages/alpha']);
    expect(report).toBe(
      `${new URL(base).host} answered 503 (tried 2 times). Left as before: alpha and beta.\n\nTry again later, or name the registries that do answer with --source.\n\nRead 0 lists of 2 frameworks. Nothing has changed.`,
    );
    expect(progress).toEqual(['0/2', '1/2', '2/2']);
    expect(hasFailed).toBe(true);
  });

  it('refuses what would break the content, with file and field, and does the others', async () => {
    const directory = patchedDirectory(betaOnHex, alphaOnHexToo);
    const { base } = await serverWith({
      ...NPM_ALPHA,
      ...hexWith('alpha', '2.0.2', '2026-12-24T00:00:00.000000Z'),
      ...hexWith('beta', '9.0.0'),
    });
    const { changed, report, hasFailed } = await run(directory, base);
    expect(changed).toEqual(['facts/beta.yaml']);
    expect(report).toContain(
      'alpha: nothing was written.\n  content/evidence/lifecycle.json · frameworks.alpha.releases[0].latestDate: "2026-12-24" is in the future.',
    );
    expect(report).toContain(
      'content/facts/alpha.yaml · identity.latest_stable.date: "2026-12-24" is in the future.',
    );
    expect(hasFailed).toBe(true);
  });

  it('refuses a release before the first of its line', async () => {
    const directory = patchedDirectory(alphaOnHexToo);
    const { base } = await serverWith({
      ...NPM_ALPHA,
      ...hexWith('alpha', '2.0.2', '2026-08-31T00:00:00.000000Z'),
    });
    const { changed, report } = await run(directory, base);
    expect(changed).toEqual([]);
    expect(report).toContain('latestDate 2026-08-31 is before releaseDate 2026-09-01');
  });

  it('writes neither file where one has changed meanwhile', async () => {
    const directory = patchedDirectory();
    const facts = join(directory, 'facts/alpha.yaml');
    const edited = `${readFileSync(facts, 'utf8')}# edited\n`;
    const { base } = await localServer((_request, response) => {
      writeFileSync(facts, edited);
      response.end(NPM_ALPHA['/alpha']);
    });
    const { changed, after, report } = await run(directory, base);
    expect(changed).toEqual(['facts/alpha.yaml']);
    expect(after.get('facts/alpha.yaml')).toBe(edited);
    expect(report).toContain(
      'content/facts/alpha.yaml has changed since it was read; run the command again.',
    );
  });

  it('asks nobody while the content has faults', async () => {
    const { base, asked } = await serverWith(NPM_ALPHA);
    const directory = patchedDirectory({
      file: 'facts/beta.yaml',
      find: 'category: ',
      replace: 'kategory: ',
    });
    const { changed, report, hasFailed } = await run(directory, base);
    expect(asked).toEqual([]);
    expect(changed).toEqual([]);
    expect(report).toContain('Nothing was read or written, because content/ has faults. Mend them first:');
    expect(report).toContain('content/facts/beta.yaml · identity.kategory: "kategory" is not a field here.');
    expect(hasFailed).toBe(true);
  });
});

describe('what a refresh leaves to a person', () => {
  it('is a line that the evidence lacks, and a note on a version before', async () => {
    const note: Patch = {
      file: LIFECYCLE,
      find: '"requires": null,\n          "note": null',
      replace: '"requires": null,\n          "note": "Alone."',
    };
    const { base } = await serverWith({ '/alpha': '{"versions":{"2.0.1":{},"3.0.0":{}}}' });
    const { report } = await run(patchedDirectory(note), base);
    expect(report).toContain(
      'alpha: 3.0.0, in the npm registry, belongs to no release line of content/evidence/lifecycle.json. Add the line with its ends of support.',
    );
    expect(report).toContain('alpha: read the note on line 2.0 of content/evidence/lifecycle.json again.');
  });

  it('is a day of release that cannot be', async () => {
    const seenBy: Patch = {
      file: LIFECYCLE,
      find: '"latestDate": "2026-09-01"',
      replace: '"latestDate": "2026-09"',
    };
    const { base } = await serverWith({ ...NPM_ALPHA, ...hexWith('alpha', '2.0') });
    const { changed, report } = await run(patchedDirectory(seenBy, alphaOnHexToo), base, {
      sources: ['hex'],
    });
    expect(changed).toEqual([]);
    expect(report).toContain('alpha: Hex dates 2.0 2026-11-19, which cannot be by what line 2.0');
  });

  it('cannot hide commands to the terminal', async () => {
    const path = '/v3/registration5-gz-semver2/alpha/index.json';
    const { base } = await serverWith({ [path]: '{"items":[{"@id":"https://other.example/\\u001b[2J"}]}' });
    const find = 'registry: npm\n';
    const onNuget: Patch = { file: 'facts/alpha.yaml', find, replace: 'registry: nuget\n' };
    const { report } = await run(patchedDirectory(onNuget), base);
    expect(report).toContain(String.raw`names a page on another host, https://other.example/\u001b[2J`);
  });
});
