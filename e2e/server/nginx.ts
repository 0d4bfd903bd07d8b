/** A real nginx with the server of `deploy/nginx.conf`, on a port of its own, for a site at the root or under a sub-path. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuiltSite } from '../site/dist.ts';

const EXAMPLE = fileURLToPath(new URL('../../deploy/nginx.conf', import.meta.url));

/** Where the lists of types lie, by distribution. */
const TYPES = [
  '/etc/nginx/mime.types',
  '/usr/local/etc/nginx/mime.types',
  '/opt/homebrew/etc/nginx/mime.types',
];

/** How long it may take to start, in milliseconds. */
const PATIENCE = 10_000;

/** The program, or null where it is not installed. */
export function findNginx(): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const found = folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
  return found !== undefined && TYPES.some((path) => existsSync(path)) ? found : null;
}

/**
 * The example with what its comments say to change, changed: paths and port.
 * @throws if a line to change is not there
 */
function configuration(site: BuiltSite, port: number, folder: string): string {
  const root = resolve(site.folder, posix.relative(site.base, '/'));
  const changes: readonly [string, string][] = [
    ['include /var/www/backend-atlas/dist.nginx.conf;', `include ${site.folder}.nginx.conf;`],
    ['root /var/www/backend-atlas/dist;', `root ${root};`],
    ['error_page 404 /404.html;', `error_page 404 ${site.base}404.html;`],
    ['location = /404.html {', `location = ${site.base}404.html {`],
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['  listen [::]:80;\n', ''],
    ['include /etc/nginx/mime.types;', `include ${TYPES.find((path) => existsSync(path))};`],
  ];
  const server = changes.reduce(
    (text, [line, replacement]) => {
      if (!text.includes(line)) throw new Error(`deploy/nginx.conf has no "${line.trim()}".`);
      return text.replace(line, replacement);
    },
    readFileSync(EXAMPLE, 'utf8'),
  );
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    // The workers of root would be somebody else, who may not read the folder.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    'worker_processes 1;',
    `pid ${join(folder, 'nginx.pid')};`,
    'error_log stderr warn;',
    'events {}',
    'http {',
    'access_log off;',
    ...temporary.map((name) => `${name}_temp_path ${join(folder, name)};`),
    server,
    '}',
  ].join('\n');
}

/** A server that runs until it is stopped. */
export interface RunningServer {
  stop: () => Promise<void>;
}

/**
 * Starts nginx for a site and waits until it answers.
 * @throws with what nginx says if it does not start
 */
export async function startNginx(program: string, site: BuiltSite, port: number): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'backend-atlas-nginx-'));
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(site, port, folder));
  const check = spawnSync(program, ['-t', '-p', folder, '-c', file], { encoding: 'utf8' });
  if (check.status !== 0) throw new Error(check.stderr);
  const server = spawn(program, ['-p', folder, '-c', file], { stdio: ['ignore', 'ignore', 'inherit'] });
  const stop = async (): Promise<void> => {
    await stopped(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answering(`http://127.0.0.1:${port}${site.base}`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

function stopped(server: ChildProcess): Promise<unknown> {
  if (server.exitCode !== null) return Promise.resolve();
  const exit = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  return exit;
}

async function answering(address: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    try {
      await fetch(address);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw new Error(`nginx does not answer at ${address}.`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
