import type { APIRoute, GetStaticPaths } from 'astro';
import { loadQrCodes } from '../../lib/load-qr-codes.ts';
import { qrCodeSvg } from '../../lib/qr-code.ts';

export const getStaticPaths = (async () =>
  [...(await loadQrCodes(import.meta.env.SITE))].map(([link, path]) => ({
    params: { path: path.replace(/\/$/, '') },
    props: { link },
  }))) satisfies GetStaticPaths;

/** The QR code of one permanent address. */
export const GET: APIRoute<{ link: string }> = ({ props }) =>
  new Response(qrCodeSvg(props.link), { headers: { 'content-type': 'image/svg+xml' } });
