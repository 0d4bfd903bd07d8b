/** What the build and the threads that render say to each other. */
import type { RouteData } from 'astro';
import type { FilePlaces } from './written-files.ts';

/** What a thread is started with. */
export interface ThreadData {
  /** Address of the module that holds Astro's app. */
  entry: string;
  /** The pages with their styles. */
  pages: ReadonlyMap<string, unknown>;
  /** Scripts that integrations put into every page. */
  scripts: unknown[];
  places: FilePlaces;
}

/** A page to render. */
export interface Task {
  id: number;
  url: string;
  /** Name of the route. */
  route: string;
}

/** A rendered page that the thread leaves to Astro. */
export interface Rendered {
  status: number;
  headers: [string, string][];
  body: ArrayBuffer | null;
}

/** A page that is written, one that Astro has to write, what went wrong with one, or what Astro says meanwhile. */
export type Answer =
  | { kind: 'written'; id: number }
  | ({ kind: 'rendered'; id: number } & Rendered)
  | ({ kind: 'failed'; id: number } & Failure)
  | { kind: 'said'; event: unknown };

/** An error as a message carries it: without its fields and the name that its class gave it. */
interface Failure {
  error: unknown;
  fields: object;
}

/** Names a route in all threads: two may have the same component. */
export const routeName = ({ route, component }: Pick<RouteData, 'route' | 'component'>): string =>
  `${route} in ${component}`;

/** What was thrown, for a message. Astro's errors hold their hint and the like in fields. */
export const packFailure = (error: unknown): Failure => ({
  error,
  fields: error instanceof Error ? { ...error, name: error.name } : {},
});

/** What was thrown in a thread, with its message, its stack and its fields. */
export const unpackFailure = ({ error, fields }: Failure): unknown =>
  error instanceof Error ? Object.assign(error, fields) : error;
