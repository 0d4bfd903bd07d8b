/** Answers requests from a folder of built pages as a plain static host does. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { cacheControlOf } from '../../src/hosting/header-rules.ts';
import type { BuiltSite } from '../site/dist.ts';

/** Media types of what the build writes. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Types for files with endings of their own, like the search index. */
const OTHER_TYPE = 'application/octet-stream';

/** The media type that a file is sent with. */
export const mediaTypeOf = (file: string): string => MEDIA_TYPES[extname(file)] ?? OTHER_TYPE;

/** The answer to a path: which file, with which status. Null where the path is malformed or leaves the folder. */
interface Answer {
  status: 200 | 404;
  file: string;
}

/**
 * Finds the file that answers a path. A folder is answered by its `index.html` and needs its slash, so that a
 * link which only lenient hosts would follow shows as broken. What is missing is answered by `404.html`.
 */
export async function answerPath(root: string, path: string): Promise<Answer | null> {
  const asked = decodePath(path);
  if (asked === null) return null;
  const file = resolve(root, `.${asked}`);
  if (file !== root && !file.startsWith(root + sep)) return null;
  const missing = join(root, '404.html');
  if (file === missing) return { status: 404, file };
  const wanted = asked.endsWith('/') ? join(file, 'index.html') : file;
  return (await isFile(wanted)) ? { status: 200, file: wanted } : { status: 404, file: missing };
}

function decodePath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? null : decoded;
  } catch {
    return null;
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** Answers one request. The browser may keep what the rules for hosts let it keep. */
export async function serveFile(
  { folder, base }: BuiltSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = '/'] = (request.url ?? '/').split('?');
  const answer = await (path.startsWith(base)
    ? answerPath(folder, path.slice(base.length - 1))
    : answerPath(folder, '/404.html'));
  if (answer === null) {
    response.writeHead(400, { 'content-type': 'text/plain' }).end('Bad request\n');
    return;
  }
  response.writeHead(answer.status, {
    'content-type': mediaTypeOf(answer.file),
    // What is missing at an address may be there later, whatever the address.
    'cache-control': cacheControlOf(answer.status === 200 ? path.slice(base.length) : ''),
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(answer.file).pipe(response);
}
