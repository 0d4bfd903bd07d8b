/** A thread that renders the pages it is told of, until the build ends it. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadApp } from './astro-app.ts';
import { packFailure, routeName, type Answer, type Task, type ThreadData } from './messages.ts';

const { entry, pages, scripts } = workerData as ThreadData;
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
    const body = response.body === null ? null : await response.arrayBuffer();
    const { status, headers } = response;
    tell({ kind: 'rendered', id, status, headers: [...headers], body }, body === null ? [] : [body]);
  } catch (error) {
    tell({ kind: 'failed', id, ...packFailure(error) });
  }
}

build.on('message', (task: Task) => void render(task));
