/** Loads pages with Lighthouse as its mobile setting does: a slow phone on a slow connection, simulated. */
import { importFromScratch } from './scratch.ts';

/** Kinds of file that are told apart, as Lighthouse names them. */
const KINDS = { Document: 'html', Stylesheet: 'css', Script: 'js', Font: 'fonts' } as const;

/** What one load of a page took. Bytes as transferred, times in milliseconds. */
export interface PageLoad {
  html: number;
  css: number;
  js: number;
  fonts: number;
  total: number;
  requests: number;
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
}

interface NetworkRequest {
  url: string;
  resourceType?: string;
  transferSize: number;
}

interface Audit {
  numericValue?: number;
  errorMessage?: string;
  details?: { items: NetworkRequest[] };
}

interface LighthouseResult {
  lhr: { audits: Record<string, Audit>; runtimeError?: { message: string } };
}

type Lighthouse = (address: string, flags: object, configuration: object) => Promise<LighthouseResult>;

const METRICS = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
} as const;

/** The defaults are the mobile setting; only what is reported is computed. */
const CONFIGURATION = {
  extends: 'lighthouse:default',
  settings: { onlyAudits: [...Object.values(METRICS), 'network-requests'] },
};

/**
 * Makes the function that loads an address.
 * @param port of the debugger of a running Chromium
 */
export async function pageLoader(port: number): Promise<(address: string) => Promise<PageLoad>> {
  const { default: lighthouse } = (await importFromScratch('lighthouse/core/index.js')) as {
    default: Lighthouse;
  };
  return async (address) => {
    const { lhr } = await lighthouse(address, { port, logLevel: 'error' }, CONFIGURATION);
    if (lhr.runtimeError) throw new Error(`Lighthouse at ${address}: ${lhr.runtimeError.message}`);
    return readLoad(address, lhr.audits);
  };
}

function readLoad(address: string, audits: LighthouseResult['lhr']['audits']): PageLoad {
  const measured = (audit: string): number => {
    const value = audits[audit]?.numericValue;
    if (value === undefined) {
      throw new Error(
        `Lighthouse has no ${audit} of ${address}: ${audits[audit]?.errorMessage ?? 'no reason given'}`,
      );
    }
    return value;
  };
  const requests = (audits['network-requests']?.details?.items ?? []).filter(({ url }) =>
    /^https?:/.test(url),
  );
  if (requests.length === 0) throw new Error(`Lighthouse saw no request of ${address}.`);
  const bytes = { html: 0, css: 0, js: 0, fonts: 0, total: 0 };
  for (const { resourceType, transferSize } of requests) {
    const kind = KINDS[resourceType as keyof typeof KINDS] as (typeof KINDS)[keyof typeof KINDS] | undefined;
    if (kind) bytes[kind] += transferSize;
    bytes.total += transferSize;
  }
  return {
    ...bytes,
    requests: requests.length,
    fcp: measured(METRICS.fcp),
    lcp: measured(METRICS.lcp),
    tbt: measured(METRICS.tbt),
    cls: measured(METRICS.cls),
  };
}
