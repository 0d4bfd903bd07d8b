/** A thread that renders and writes the pages it is told of, until the build ends it. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadApp } from './astro-app.ts';
import { packFailure, routeName, type Answer, type Task, type ThreadData } from './messages.ts';
import { FileWriter } from './written-files.ts';

const { entry, pages, scripts, places } = workerData as ThreadData;
const writer = new FileWriter(places);
const build = parentPort!;
const tell = (answer: Answer, moved: ArrayBuffer[] = []): void => build.postMessage(answer, moved);

// Astro makes images of other sizes after all pages, from a list that lies in the build's own thread.
Object.assign(globalThis, {
  astroAsset: {
    addStaticImage() {
      throw new Error('Pages that let Astro size images cannot be rendered in threads: see src/prerender/.');
    },
  },
});

const loading = loadApp(entry).then((app) => {
  app.setInternals({ pagesByKeys: pages });
  const destination = { write: (event: unknown) => tell({ kind: 'said', event }) };
  app.setOptions({ settings: { scripts }, logger: { options: { destination } } });
  return {
    app,
    routes: new Map(app.manifest.routes.map(({ routeData }) => [routeName(routeData), routeData])),
  };
});

async function render({ id, url, route }: Task): Promise<void> {
  try {
    const { app, routes } = await loading;
    const routeData = routes.get(route);
    if (!routeData) throw new Error(`No thread knows the route ${route}.`);
    const response = await app.render(new Request(url), { routeData });
    if (await writer.write(url, routeData.type, response)) tell({ kind: 'written', id });
    else await handOver(id, response);
  } catch (error) {
    tell({ kind: 'failed', id, ...packFailure(error) });
  }
}

async function handOver(id: number, response: Response): Promise<void> {
  const { status, headers } = response;
  const body = response.body === null ? null : await response.arrayBuffer();
  tell({ kind: 'rendered', id, status, headers: [...headers], body }, body === null ? [] : [body]);
}

/** One page after the other: of several at once, each would stay in memory until the last is done. */
let turn = Promise.resolve();
build.on('message', (task: Task) => {
  turn = turn.then(() => render(task));
});
