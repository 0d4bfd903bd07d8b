/** QR codes for printed pages, so that paper leads back to the page. */
import { encode } from 'uqr';
import { addresses, pathUnderBase } from './addresses.ts';
import { frameworkPairs } from './comparison.ts';
import { oncePerDataset } from './once-per-dataset.ts';

/** Modules of white around the code, as the standard wants. */
const QUIET_ZONE = 4;

/**
 * Paths under the base of the pages that carry a QR code in print: frameworks, comparisons and use cases. A page of
 * an edition has the code of the page that it keeps.
 */
export const pathsWithQrCode = oncePerDataset(
  ({ frameworks, useCases }): ReadonlySet<string> =>
    new Set(
      [
        ...frameworks.map(({ slug }) => addresses.framework(slug)),
        ...frameworkPairs(frameworks).map(([first, second]) => addresses.pair(first.slug, second.slug)),
        ...useCases.map(({ slug }) => addresses.useCase(slug)),
      ].map(pathUnderBase),
    ),
);

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
