/** What a page may run, load and tell: its policy, held against what stands in it, and at work in a browser. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { builtAddresses, htmlOf, readRedirect } from './site/built-site.ts';
import { ROOT_SITE, SUB_PATH_SITE, type BuiltSite } from './site/dist.ts';
import { headersFor } from './site/header-file.ts';
import { elementsOf, type PageElement } from './site/page-elements.ts';
import { quietPage } from './site/quiet-page.ts';

const isPolicy = ({ name, attributes }: PageElement): boolean =>
  name === 'meta' && attributes.get('http-equiv') === 'Content-Security-Policy';

/** Code that a browser runs or applies from the page itself. Other types of script are data. */
const isInlineCode = ({ name, attributes }: PageElement): boolean =>
  name === 'style' ||
  (name === 'script' &&
    !attributes.has('src') &&
    /^(module|text\/javascript)?$/.test(attributes.get('type') ?? ''));

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policyOf = (elements: readonly PageElement[]): string =>
  elements.find(isPolicy)?.attributes.get('content') ?? '';

/** The sources that a directive of a policy names. */
const sourcesOf = (policy: string, directive: string): string[] =>
  policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([name]) => name === directive)
    ?.slice(1) ?? [];

/** What in a page its policy would stop, or should. */
function policyFaults(elements: readonly PageElement[]): string[] {
  const policy = policyOf(elements);
  const first = elements.findIndex(isPolicy);
  const early = elements.slice(0, first).filter(({ name }) => /^(script|style|link|base)$/.test(name));
  const allowed = {
    script: new Set(sourcesOf(policy, 'script-src')),
    style: new Set(sourcesOf(policy, 'style-src')),
  };
  const inline = elements.filter(isInlineCode);
  const hashes = new Set(inline.map(({ text }) => hashOf(text)));
  const needless = [...allowed.script, ...allowed.style].filter(
    (source) => source.startsWith("'sha256-") && !hashes.has(source),
  );
  return [
    ...(first < 0 ? ['no policy'] : []),
    ...early.map(({ name }) => `<${name}> stands before the policy`),
    ...(/'unsafe-(inline|eval|hashes)'|\*|https?:/.test(policy) ? [`too wide: ${policy}`] : []),
    ...inline
      .filter(({ name, text }) => !allowed[name as 'script' | 'style'].has(hashOf(text)))
      .map(({ name, text }) => `no hash for <${name}> "${text.trim().slice(0, 40)}"`),
    ...needless.map((hash) => `allows what is not there: ${hash}`),
    ...elements.flatMap(({ name, attributes }) =>
      [...attributes]
        .filter(([key, value]) => /^(on|style$|srcdoc$)/.test(key) || /^\s*javascript:/i.test(value))
        .map(([key]) => `<${name} ${key}> would be stopped`),
    ),
  ];
}

/** Elements that make a browser load what they name. */
const LOADING: Readonly<Record<string, string>> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  source: 'src',
  video: 'src',
  audio: 'src',
  embed: 'src',
  object: 'data',
};

/** Links that load, or connect ahead. */
const LOADING_RELATIONS =
  /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;

/** What a page would load from another host. */
function foreignLoads(elements: readonly PageElement[]): string[] {
  return elements.flatMap(({ name, attributes }) => {
    const loads = name === 'link' && LOADING_RELATIONS.test(attributes.get('rel') ?? '');
    const address = loads ? attributes.get('href') : attributes.get(LOADING[name] ?? '');
    return address !== undefined && /^([a-z]+:)?\/\//i.test(address) ? `<${name}> loads ${address}` : [];
  });
}

/** Links to other hosts that hand the page over, or that name no relation at all. */
const unsafeLinks = (elements: readonly PageElement[]): string[] =>
  elements
    .filter(
      ({ name, attributes }) =>
        /^(a|area|form)$/.test(name) && /^(https?:)?\/\//i.test(attributes.get('href') ?? ''),
    )
    .filter(({ attributes }) => !(attributes.get('rel') ?? '').split(' ').includes('noopener'))
    .map(({ attributes }) => `${attributes.get('href')} has no rel="noopener"`);

/** Where the header of a page differs from its policy, or says otherwise who may frame it. */
function headerFaults(elements: readonly PageElement[], address: string, site: BuiltSite): string[] {
  if (readRedirect(address, site) !== null) return [];
  const ancestors = address.startsWith(`${site.base}embed/`) ? '*' : "'none'";
  const sent = headersFor(address, 'Content-Security-Policy', site);
  const expected = `${policyOf(elements)};frame-ancestors ${ancestors}`;
  return sent.length === 1 && sent[0] === expected ? [] : [`is sent ${JSON.stringify(sent)}`];
}

for (const [name, site] of Object.entries({ 'the root': ROOT_SITE, 'a sub-path': SUB_PATH_SITE })) {
  test(`under ${name} every page keeps to its policy, its header says the same, and other hosts learn nothing`, () => {
    test.skip(!existsSync(site.folder), 'There is no build for it: run npm run build:sub-path.');
    const faults = builtAddresses(site).flatMap((address) => {
      // Read once, since that takes longer than all the checks.
      const elements = elementsOf(htmlOf(address, site));
      return [
        ...policyFaults(elements),
        ...headerFaults(elements, address, site),
        ...foreignLoads(elements),
        ...unsafeLinks(elements),
      ].map((fault) => `${address}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });
}

test('headers for all files are sent once, and files with a hash are kept for a year', () => {
  for (const address of ['/', '/compare/', '/api/v1/index.json', '/assets/x.css', '/no-such-page/']) {
    for (const name of ['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy']) {
      expect(headersFor(address, name), `${address}: ${name}`).toHaveLength(1);
    }
  }
  expect(headersFor('/assets/x.css', 'Cache-Control')).toEqual(['public, max-age=31536000, immutable']);
  expect(headersFor('/', 'Cache-Control')).toEqual([]);
});

test('a script that found its way into a page does not run', async ({ page, faults }) => {
  faults.expect(
    /console error: .*inline script.*Content Security Policy/,
    /console error: .*inline event handler/,
  );
  await page.goto('/about/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.injected = "script"';
    document.body.append(script);
    const image = document.createElement('div');
    image.innerHTML =
      '<img src="/no-such-picture.png" onerror="document.documentElement.dataset.injected = 1">';
    document.body.append(image);
  });
  faults.expect(/404/);
  await quietPage(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-injected');
});

test('nothing is sent to another host, whatever a script asks for', async ({ page, faults }) => {
  faults.expect(/console error: .*Content Security Policy/);
  await page.goto('/about/');
  const outcome = await page.evaluate(() =>
    fetch('https://elsewhere.example/').then(
      () => 'sent',
      () => 'stopped',
    ),
  );
  expect(outcome).toBe('stopped');
});
