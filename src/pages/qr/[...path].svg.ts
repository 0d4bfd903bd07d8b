import type { APIRoute, GetStaticPaths } from 'astro';
import { withBase } from '../../lib/addresses.ts';
import { deployedAt } from '../../lib/load-comparison.ts';
import { loadDataset } from '../../lib/load-dataset.ts';
import { permanentAddress } from '../../lib/permanent-address.ts';
import { pathsWithQrCode, qrCodeSvg } from '../../lib/qr-code.ts';

export const getStaticPaths = (async () =>
  [...pathsWithQrCode(await loadDataset())].map((path) => ({
    params: { path: path.replace(/\/$/, '') },
    props: { path },
  }))) satisfies GetStaticPaths;

/** The QR code of the permanent link of one page. */
export const GET: APIRoute<{ path: string }> = ({ props, site }) =>
  new Response(qrCodeSvg(permanentAddress(withBase(props.path), deployedAt(site))), {
    headers: { 'content-type': 'image/svg+xml' },
  });
