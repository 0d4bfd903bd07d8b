/** The site behind a real nginx with `deploy/nginx.conf`: its headers, caches, redirects and types. */
import type { APIResponse } from '@playwright/test';
import { findNginx, startNginx, type RunningServer } from './server/nginx.ts';
import { expect, test } from './fixtures.ts';
import { SECURITY_HEADERS } from '../src/hosting/header-rules.ts';
import { NGINX_PORT } from './playwright.config.ts';
import { openFrames } from './site/core-paths.ts';
import { ROOT_SITE } from './site/dist.ts';
import { policyFor } from './site/header-file.ts';

const program = findNginx();
const ORIGIN = `http://localhost:${NGINX_PORT}`;
let server: RunningServer | null = null;

// One worker, because there is one server.
test.describe.configure({ mode: 'default' });
test.skip(
  program === null,
  'nginx is not installed: apt-get install nginx-light, or the like, and run again.',
);
test.use({ baseURL: `${ORIGIN}/` });

test.beforeAll(async () => {
  if (program !== null) server = await startNginx(program, ROOT_SITE, NGINX_PORT);
});
test.afterAll(() => server?.stop());

const PAIR = 'compare/django-vs-flask/';

test('every answer has the headers that other hosts send', async ({ request }) => {
  for (const path of ['', PAIR, 'embed/', `embed/${PAIR}`, 'llms.txt', 'no-such-page/']) {
    const headers = (await request.get(path)).headers();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(headers[name.toLowerCase()], `${path}: ${name}`).toBe(value);
    }
    const policy = headers['content-security-policy'];
    expect(policy, path).toBe(policyFor(path.includes('.') || path.startsWith('no-') ? '/' : `/${path}`));
    expect(policy, path).toMatch(
      path.startsWith('embed/') ? /frame-ancestors \*$/ : /frame-ancestors 'none'$/,
    );
  }
});

test('anyone may frame an embed, and nobody any other page', async ({ page, faults }) => {
  faults.expect(/frame-ancestors/, /ERR_BLOCKED_BY_RESPONSE/);
  const [closed, open] = ['about/', `embed/${PAIR}`].map((path) => `${ORIGIN}/${path}`);
  await openFrames(page, [closed!, open!]);
  await expect(page.frameLocator(`iframe[title="${open}"]`).getByRole('heading')).toHaveText(
    'Django vs Flask',
  );
  await expect(page.frameLocator(`iframe[title="${closed}"]`).getByRole('main')).toHaveCount(0);
});

test('files with a hash in their name are kept for a year, and pages are asked for again', async ({
  request,
}) => {
  const page = await request.get(PAIR);
  expect(page.headers()['cache-control']).toBe('public, max-age=0, must-revalidate');
  const again = await request.get(PAIR, { headers: { 'if-none-match': page.headers()['etag']! } });
  expect(again.status()).toBe(304);
  const html = await page.text();
  const assets = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
  expect(assets.length).toBeGreaterThan(3);
  for (const path of assets) {
    const { 'cache-control': cache } = (await request.get(path)).headers();
    expect(cache, path).toBe('public, max-age=31536000, immutable');
  }
});

test('texts are sent compressed, each as what it is', async ({ request }) => {
  const types: Readonly<Record<string, RegExp>> = {
    '': /^text\/html; charset=utf-8$/,
    'compare/django-vs-flask.csv': /^text\/csv; charset=utf-8$/,
    'compare/django-vs-flask.md': /^text\/markdown; charset=utf-8$/,
    'evidence/lifecycle/django.ics': /^text\/calendar/,
    'changes.xml': /^application\/atom\+xml/,
    'frameworks/flask/changes.xml': /^application\/atom\+xml/,
    'opensearch.xml': /^application\/opensearchdescription\+xml/,
    'api/v1/index.json': /^application\/json/,
    'qr/compare/django-vs-flask.svg': /^image\/svg\+xml/,
  };
  for (const [path, type] of Object.entries(types)) {
    const headers = (await request.get(path, { headers: { 'accept-encoding': 'gzip' } })).headers();
    expect(headers['content-type'], path).toMatch(type);
    // What fits into one packet gains nothing.
    if (path !== 'opensearch.xml') expect(headers['content-encoding'], path).toBe('gzip');
  }
});

test('scripts of other sites may read the data and nothing else', async ({ request }) => {
  const allowed = async (path: string) => (await request.get(path)).headers()['access-control-allow-origin'];
  expect(await allowed('api/v1/index.json')).toBe('*');
  expect(await allowed(PAIR)).toBeUndefined();
});

test('addresses redirect for good, a missing page says so, and files for hosts are no pages', async ({
  request,
}) => {
  const ask = (path: string): Promise<APIResponse> => request.get(path, { maxRedirects: 0 });
  const leadsTo = async (path: string): Promise<[number, string | undefined]> => {
    const response = await ask(path);
    return [response.status(), response.headers()['location']];
  };
  expect(await leadsTo('compare/flask-vs-django/?only=differences')).toEqual([
    301,
    `/${PAIR}?only=differences`,
  ]);
  expect(await leadsTo('compare/flask-vs-django/brief/')).toEqual([301, `/${PAIR}brief/`]);
  expect(await leadsTo('compare/django-vs-flask')).toEqual([301, `/${PAIR}`]);
  for (const path of ['no-such-page/', '_headers', '.git/config', '404.html']) {
    const response = await ask(path);
    expect(response.status(), path).toBe(404);
    expect(await response.text(), path).toContain('No page at this address');
  }
});
