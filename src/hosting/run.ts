/** Writes what hosts need to know beside the pages: `_headers` into the built site, and the maps for nginx next to it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, outputFolder } from '../lib/deployment.ts';
import { readHostedSite, type BuiltFile } from './built-policies.ts';
import { netlifyHeaders, nginxMaps } from './header-rules.ts';

const folder = outputFolder();

function readPages(): BuiltFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .sort()
    .map((file) => ({
      path: file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'),
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

function run(): number {
  if (!existsSync(folder)) {
    console.error(`There is no built site in ${folder}: run npm run build first.`);
    return 1;
  }
  const site = readHostedSite(basePath(), readPages());
  writeFileSync(join(folder, '_headers'), netlifyHeaders(site));
  writeFileSync(`${folder}.nginx.conf`, nginxMaps(site));
  return 0;
}

process.exitCode = run();
