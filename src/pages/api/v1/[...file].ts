import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles, schemaFiles, type ApiFile } from '../../../api/api-files.ts';
import { loadDataset } from '../../../lib/load-dataset.ts';
import { siteContext } from '../../../api/site-context.ts';

/** Every file of the API, each from the one list of them. */
export const getStaticPaths = (async () => {
  const context = siteContext();
  const files = [...dataFiles(await loadDataset(), context), ...schemaFiles(context)];
  return files.map((file) => ({ params: { file: file.path }, props: { text: file.text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<ApiFile, 'text'>> = ({ props }) =>
  new Response(props.text(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
