/** QR codes for printed pages, so that paper leads back to the page. */
import { encode } from 'uqr';
import { addresses, pathUnderBase, withBase } from './addresses.ts';
import { frameworkPairs } from './comparison.ts';
import type { Dataset } from './dataset.ts';
import { NEWEST_EDITION, permanentAddress } from './permanent-address.ts';

/** Modules of white around the code, as the standard wants. */
const QUIET_ZONE = 4;

/** Permanent addresses that have a code, each with the path under the base by which its picture is named. */
export type QrCodes = ReadonlyMap<string, string>;

/**
 * The codes of what people print: frameworks, comparisons and use cases, and the frameworks and comparisons of every
 * edition. A live page has the code of its permanent address, so that the edition's page there has the same.
 * @param editions in any order
 * @param site where the site is deployed
 * @param newest the edition to which live pages are cited
 */
export function qrCodes(
  dataset: Dataset,
  editions: readonly { name: string; dataset: Dataset }[],
  site: URL | string,
  newest: string | null = NEWEST_EDITION,
): QrCodes {
  const live = [...pagesOf(dataset), ...dataset.useCases.map(({ slug }) => addresses.useCase(slug))];
  const frozen = editions.flatMap(({ name, dataset: kept }) =>
    pagesOf(kept).map((page) => withBase(`editions/${name}/${pathUnderBase(page)}`)),
  );
  const codes = new Map<string, string>();
  for (const page of [...live, ...frozen]) {
    const link = permanentAddress(page, site, newest);
    if (!codes.has(link)) codes.set(link, pathUnderBase(page));
  }
  return codes;
}

/** The addresses of the live pages of frameworks and comparisons. */
const pagesOf = ({ frameworks }: Dataset): string[] => [
  ...frameworks.map(({ slug }) => addresses.framework(slug)),
  ...frameworkPairs(frameworks).map(([first, second]) => addresses.pair(first.slug, second.slug)),
];

/** An SVG file with the QR code of a text, dark on light in every theme: one path, a unit a module. */
export function qrCodeSvg(text: string): string {
  const { data, size } = encode(text, { border: QUIET_ZONE });
  const runs = data.flatMap((row, y) =>
    darkRuns(row).map(([from, to]) => `M${from} ${y}h${to - from}v1H${from}`),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0"/><path d="${runs.join('')}"/></svg>\n`
  );
}

/** Start and end of each run of dark modules in a row; the end is the first light module after it. */
function darkRuns(row: readonly boolean[]): [number, number][] {
  return row.flatMap((isDark, x): [number, number][] => {
    if (!isDark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [[x, end === -1 ? row.length : end]];
  });
}
