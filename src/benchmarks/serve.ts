/** Serves a built site with gzip, and as slowly as a phone's connection when asked to. Counts what it sends. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { answerPath, mediaTypeOf } from '../../e2e/server/files.ts';

/** The level of `deploy/nginx.conf`. */
const GZIP_LEVEL = 6;

/** The types that `deploy/nginx.conf` compresses; the search index is compressed already. */
const COMPRESSED = /^text\/|javascript|json|xml/;

/** A connection: what a request waits, and what all requests share. */
export interface Connection {
  /** Milliseconds. */
  latency: number;
  bytesPerMillisecond: number;
}

/** Lighthouse's slow 4G, as it throttles requests: each waits 562.5 ms, and all share 1,474.56 kbit/s. */
export const SLOW_4G: Connection = { latency: 562.5, bytesPerMillisecond: 1474.56 / 8 };

/** A site that is served until it is closed. */
export interface ServedSite {
  origin: string;
  /** Bytes of the answers so far, without their heads. */
  bytesSent: number;
  /** Throttles from now on; null sends at once. */
  connection: Connection | null;
  close: () => void;
}

interface Answer {
  status: number;
  head: Record<string, string>;
  body: Buffer;
}

/** Serves a folder at a free port of this machine. */
export async function serveSite(folder: string): Promise<ServedSite> {
  const answers = new Map<string, Answer>();
  let freeAt = 0;

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = '/'] = (request.url ?? '/').split('?');
    const answer = answers.get(path) ?? (await makeAnswer(folder, path));
    answers.set(path, answer);
    if (site.connection) {
      // Answers queue for the line, as they do in front of a phone.
      const { latency, bytesPerMillisecond } = site.connection;
      const start = Math.max(performance.now() + latency, freeAt);
      freeAt = start + answer.body.length / bytesPerMillisecond;
      await wait(freeAt - performance.now());
    }
    site.bytesSent += answer.body.length;
    response.writeHead(answer.status, answer.head).end(answer.body);
  }

  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site: ServedSite = {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    bytesSent: 0,
    connection: null,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return site;
}

async function makeAnswer(folder: string, path: string): Promise<Answer> {
  const found = await answerPath(folder, path);
  if (found === null) return { status: 400, head: {}, body: Buffer.alloc(0) };
  const type = mediaTypeOf(found.file);
  const isCompressed = COMPRESSED.test(type);
  const content = readFileSync(found.file);
  const body = isCompressed ? gzipSync(content, { level: GZIP_LEVEL }) : content;
  return {
    status: found.status,
    head: {
      'content-type': type,
      'content-length': String(body.length),
      ...(isCompressed && { 'content-encoding': 'gzip' }),
    },
    body,
  };
}
