import { addresses } from '../lib/addresses.ts';
import type { Dataset } from '../lib/dataset.ts';
import { DATA_LICENSE } from './shapes/document.ts';

/** The line to name when someone uses the data. */
export const ATTRIBUTION = 'Data: Backend Atlas, CC BY 4.0';

/** Text of the license. */
export const LICENSE_URL = 'https://creativecommons.org/licenses/by/4.0/';

/** What the files of the API depend on beside the dataset. */
export interface ApiContext {
  /** Where the site is deployed. */
  site: URL;
  /** The newest frozen edition, null before the first one. */
  edition: string | null;
}

/** The absolute form of an address of this site. */
export const absolute = ({ site }: Pick<ApiContext, 'site'>, address: string): string =>
  new URL(address, site).href;

/** The absolute address of a file of the API. */
export const fileUrl = (context: Pick<ApiContext, 'site'>, path: string): string =>
  absolute(context, addresses.apiFile(path));

/** The path of a schema inside the folder of the API. */
export const schemaPath = (schema: string): string => `schema/${schema}.json`;

/** The fields with which every file begins. */
export function documentHead(dataset: Dataset, context: ApiContext, schema: string, page: string) {
  return {
    $schema: fileUrl(context, schemaPath(schema)),
    url: absolute(context, page),
    dataDate: dataset.checked,
    edition: context.edition,
    license: DATA_LICENSE,
    attribution: ATTRIBUTION,
  } as const;
}
