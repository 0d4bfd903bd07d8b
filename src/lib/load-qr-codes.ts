import type { Dataset } from './dataset.ts';
import { loadEditions } from './editions/load-editions.ts';
import { loadDataset } from './load-dataset.ts';
import { qrCodes, type QrCodes } from './qr-code.ts';

const known = new WeakMap<Dataset, QrCodes>();

/**
 * The codes of the site's printed pages, found once for all pages.
 * @param site where the site is deployed
 */
export async function loadQrCodes(site: URL | string): Promise<QrCodes> {
  const dataset = await loadDataset();
  const codes = known.get(dataset) ?? qrCodes(dataset, await loadEditions(), site);
  known.set(dataset, codes);
  return codes;
}
