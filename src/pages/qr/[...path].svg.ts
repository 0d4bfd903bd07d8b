import type { APIRoute, GetStaticPaths } from 'astro';
import { withBase } from '../../lib/addresses.ts';
import { loadDataset } from '../../lib/load-dataset.ts';
import { pathsWithQrCode, qrCodeSvg } from '../../lib/qr-code.ts';

export const getStaticPaths = (async () =>
  pathsWithQrCode(await loadDataset()).map((path) => ({
    params: { path: path.replace(/\/$/, '') },
    props: { path },
  }))) satisfies GetStaticPaths;

/** The QR code of the permanent link of one page. */
export const GET: APIRoute<{ path: string }> = ({ props, site }) =>
  new Response(qrCodeSvg(new URL(withBase(props.path), site).href), {
    headers: { 'content-type': 'image/svg+xml' },
  });
