import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { checkedApp, findEntry } from './astro-app.ts';
import { Threads } from './threads.ts';

/** Stands in for the module that Astro makes: a route that answers, one that fails and one that takes the thread along. */
const ENTRY = `
let styles, say;
const routes = ['/page/', '/failing/', '/ending/', '/saying/', '/empty/', '/moved/'];
export const app = {
  manifest: { routes: routes.map((route) => ({ routeData: { route, type: 'page', component: route + '.astro' } })) },
  getOptions: () => ({}),
  setInternals: ({ pagesByKeys }) => { styles = pagesByKeys.get('page').styles; },
  setOptions: ({ logger }) => { say = (event) => logger.options.destination.write(event); },
  render: async ({ url }, { routeData: { route } }) => {
    if (route === '/failing/') throw Object.assign(new TypeError('No such fact.'), { hint: 'See content/.' });
    if (route === '/ending/') process.exit(3);
    if (route === '/saying/') say({ message: 'said' });
    if (route === '/empty/') return new Response(null, { status: 204 });
    if (route === '/moved/') return new Response('moved', { status: 301, headers: { location: '/page/' } });
    return new Response(url + ' ' + styles.join());
  },
};`;

const folder = mkdtempSync(join(tmpdir(), 'prerender-'));
const site = join(folder, 'site');
const publicFolder = join(folder, 'public');
let threads: Threads;
const said: unknown[] = [];

beforeAll(() => {
  writeFileSync(join(folder, 'prerender-entry.abc.mjs'), ENTRY);
  mkdirSync(join(publicFolder, 'kept'), { recursive: true });
  writeFileSync(join(publicFolder, 'kept', 'index.html'), 'kept');
});
afterEach(() => threads.stop());
afterAll(() => rmSync(folder, { recursive: true }));

const address = (path: string): string => pathToFileURL(`${path}/`).href;

const start = (count: number): Threads =>
  (threads = new Threads(
    count,
    {
      entry: findEntry(folder),
      pages: new Map([['page', { styles: ['a.css'] }]]),
      scripts: [],
      places: { out: address(site), public: address(publicFolder), base: '/' },
    },
    (event) => said.push(event),
  ));

const renderRoute = (route: string, url = `https://a.example${route}`) =>
  threads.render(url, `${route} in ${route}.astro`);

test('writes what the pages answer, from several threads', async () => {
  start(2);
  const names = ['one', 'two', 'three'];
  const left = await Promise.all(names.map((name) => renderRoute('/page/', `https://a.example/${name}/`)));
  expect(left).toEqual([null, null, null]);
  expect(names.map((name) => readFileSync(join(site, name, 'index.html'), 'utf8'))).toEqual([
    'https://a.example/one/ a.css',
    'https://a.example/two/ a.css',
    'https://a.example/three/ a.css',
  ]);
});

test('leaves to Astro what it makes of an answer itself', async () => {
  start(1);
  expect(await renderRoute('/empty/')).toMatchObject({ status: 204, body: null });
  const moved = await renderRoute('/moved/');
  expect(moved).toMatchObject({ status: 301 });
  expect(new Headers(moved!.headers).get('location')).toBe('/page/');
  const kept = await renderRoute('/page/', 'https://a.example/kept/');
  expect(new TextDecoder().decode(kept!.body!)).toBe('https://a.example/kept/ a.css');
});

test('hands on what a page throws, with its kind, its stack and its hint', async () => {
  start(1);
  const failure = await renderRoute('/failing/').catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'TypeError', message: 'No such fact.', hint: 'See content/.' });
  expect((failure as Error).stack).toContain('prerender-entry.abc.mjs');
});

test('says that a thread has ended instead of waiting for it', async () => {
  start(1);
  await expect(renderRoute('/ending/')).rejects.toThrow('ended with code 3');
  // One message is enough: pages to come stay unanswered, while the build stops.
  const later = renderRoute('/page/').then(
    () => 'answered',
    () => 'failed',
  );
  expect(await Promise.race([later, wait(50, 'unanswered')])).toBe('unanswered');
});

test('hands on what Astro says, and names a route that no thread knows', async () => {
  start(1);
  await renderRoute('/saying/');
  expect(said).toEqual([{ message: 'said' }]);
  await expect(renderRoute('/elsewhere/')).rejects.toThrow('No thread knows the route /elsewhere/');
});

test('stops with a plain message where Astro is not as it was', () => {
  start(1);
  expect(() => findEntry(tmpdir())).toThrow('src/prerender/ was written for another Astro');
  expect(() => checkedApp({ render: () => Promise.resolve(new Response()) })).toThrow(
    'its app lacks getOptions, setOptions, setInternals',
  );
});
