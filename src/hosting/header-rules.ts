/** Which headers a host should send with which files, and the same in the words of several hosts. Pure. */

/** Sent with every file. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // No page asks for any of these, and so no frame inside one may.
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};

/** Files whose name changes with their content need never be asked for again. */
export const FOREVER = 'public, max-age=31536000, immutable';

/** Everything else is asked for each time; a host answers in a few bytes that nothing has changed. */
const REVALIDATED = 'public, max-age=0, must-revalidate';

/** Folders under the base whose files have their content's hash in their name. */
const HASHED_FOLDERS = ['assets/', 'pagefind/fragment/', 'pagefind/index/', 'pagefind/filter/'] as const;

/** The `Cache-Control` of a file, by its path under the base. */
export const cacheControlOf = (path: string): string =>
  HASHED_FOLDERS.some((folder) => path.startsWith(folder)) ? FOREVER : REVALIDATED;

/** Where scripts of other sites may read: the data is for everyone. */
const SHARED_FOLDER = 'api/v1/';

/** What the built site asks of its host. */
export interface HostedSite {
  /** The path under which it is served, with a slash at both ends. */
  base: string;
  /** The policy of the pages. */
  pagePolicy: string;
  /** The policy of the frames for other people's pages. */
  embedPolicy: string;
  /** Folders at the top that hold pages, `compare` for instance. */
  folders: readonly string[];
  /** Paths that lead to others, with the base. */
  redirects: readonly Redirect[];
}

export interface Redirect {
  from: string;
  to: string;
}

/** The folder that anyone may frame. */
const EMBEDS = 'embed';
const EMBEDDED = `${EMBEDS}/compare/`;

/** A `<meta>` cannot say who may frame the page: only a header can. */
const framedBy = (policy: string, ancestors: "'none'" | '*'): string =>
  `${policy};frame-ancestors ${ancestors}`;

/**
 * The file `_headers` of Netlify, Cloudflare Pages and others. Where two rules name the same header, some hosts
 * send both and some the last: so that none do, the policy stands at each folder and not at all paths.
 */
export function netlifyHeaders({ base, pagePolicy, embedPolicy, folders }: HostedSite): string {
  const policy = (text: string): Record<string, string> => ({ 'Content-Security-Policy': text });
  const page = policy(framedBy(pagePolicy, "'none'"));
  const rules: [string, Readonly<Record<string, string>>][] = [
    ['*', SECURITY_HEADERS],
    ['', page],
    ['404.html', page],
    ...folders
      .filter((folder) => folder !== EMBEDS)
      .map((folder): [string, typeof page] => [`${folder}/*`, page]),
    [`${EMBEDS}/`, policy(framedBy(pagePolicy, '*'))],
    [`${EMBEDDED}*`, policy(framedBy(embedPolicy, '*'))],
    ...HASHED_FOLDERS.map((folder): [string, Record<string, string>] => [
      `${folder}*`,
      { 'Cache-Control': FOREVER },
    ]),
    [`${SHARED_FOLDER}*`, { 'Access-Control-Allow-Origin': '*' }],
  ];
  const lines = rules.flatMap(([path, headers]) => [
    base + path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return `# Written by the build; see "Deployment" in the README.\n${lines.join('\n')}\n`;
}

/** The maps that `deploy/nginx.conf` includes: what depends on the build, by path. */
export function nginxMaps({ base, pagePolicy, embedPolicy, redirects }: HostedSite): string {
  const under = (path: string): string => `~^${escapeForRegExp(base + path)}`;
  const hashed = HASHED_FOLDERS.map((folder): [string, string] => [under(folder), FOREVER]);
  return [
    '# Written by the build for deploy/nginx.conf; see "Deployment" in the README.',
    '# Long paths need wider buckets than the usual 64 bytes.',
    'map_hash_bucket_size 256;',
    map('atlas_policy', [
      ['default', framedBy(pagePolicy, "'none'")],
      // The first that fits counts.
      [under(EMBEDDED), framedBy(embedPolicy, '*')],
      [under(`${EMBEDS}/`), framedBy(pagePolicy, '*')],
    ]),
    map('atlas_cache', [['default', REVALIDATED], ...hashed]),
    // An empty value sends no header.
    map('atlas_readers', [
      ['default', ''],
      [under(SHARED_FOLDER), '*'],
    ]),
    map('atlas_redirect', [
      ['default', ''],
      ...redirects.map(({ from, to }): [string, string] => [from, to]),
    ]),
    '',
  ].join('\n');
}

function map(variable: string, entries: readonly (readonly [string, string])[]): string {
  const lines = entries.map(([key, value]) => `  ${quoted(key)} ${quoted(value)};`);
  return [`map $uri $${variable} {`, ...lines, '}'].join('\n');
}

const quoted = (text: string): string =>
  /^[\w/.-]+$/.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;

const escapeForRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
