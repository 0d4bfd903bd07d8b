import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validText } from '../content-check/fixtures/patched-content.ts';
import { listFrom, seen, TODAY } from './fixtures/lists.ts';
import { changedLifecycle } from './lifecycle-text.ts';
import type { LineChange } from './plan-lines.ts';

const list = listFrom('npm', seen('2.0.1', '2026-11-20'));
const change: LineChange = {
  cycle: '2.0',
  newest: {
    latest: '2.0.1',
    latestDate: null,
    latestSource: 'npm registry, read 2026-11-23',
    latestSourceUrl: list.page,
    latestSeenBy: '2026-11-20',
  },
  list,
};

describe('a change in lifecycle.json', () => {
  it('alters the line, names the source, and leaves the rest and its order', async () => {
    const before = validText('evidence/lifecycle.json');
    const after = await changedLifecycle(before, 'alpha', [change], TODAY);
    const expected = before
      .replace('"latest": "2.0",', '"latest": "2.0.1",')
      .replace('"latestDate": "2026-09-01",', '"latestDate": null,')
      .replace('"latestSource": "invented",', '"latestSource": "npm registry, read 2026-11-23",')
      .replace(/"latestSourceUrl": ".*",/, '"latestSourceUrl": "https://www.npmjs.com/package/alpha",')
      .replace('"latestSeenBy": null,', '"latestSeenBy": "2026-11-20",')
      .replace(
        '"date": "2026-10-01"\n        }\n      ],',
        '"date": "2026-10-01"\n        },\n        {\n          "what": "newest versions: npm registry",\n          "url": "https://www.npmjs.com/package/alpha",\n          "date": "2026-11-23"\n        }\n      ],',
      );
    expect(after).toBe(expected);
    expect(after).not.toBe(before);
  });

  it('renews the day of a live source that is there', async () => {
    const once = await changedLifecycle(
      validText('evidence/lifecycle.json'),
      'alpha',
      [change],
      '2026-11-01',
    );
    const twice = await changedLifecycle(once, 'alpha', [change], TODAY);
    expect(twice).toBe(
      once.replace('"date": "2026-11-01"\n        }\n      ],', `"date": "${TODAY}"\n        }\n      ],`),
    );
  });

  it('leaves a source that is a kept copy', async () => {
    const copy = `"url": "${list.page}", "commit": "${'0'.repeat(40)}", "date": "2026-10-01"`;
    const before = validText('evidence/lifecycle.json').replace(
      /("what": "invented",)\s*"url": "[^"]*",\s*"date": "2026-10-01"/,
      (_all, what: string) => `${what} ${copy}`,
    );
    expect(before).toContain(copy);
    const { sources } = JSON.parse(await changedLifecycle(before, 'alpha', [change], TODAY)).frameworks.alpha;
    expect(sources).toMatchObject([{ date: '2026-10-01' }, { date: TODAY }]);
    expect(sources).toHaveLength(2);
  });

  it('does not alter the form of the file of the site', async () => {
    const before = readFileSync(new URL('../../content/evidence/lifecycle.json', import.meta.url), 'utf8');
    expect(await changedLifecycle(before, 'koa', [], TODAY)).toBe(before);
  });
});
