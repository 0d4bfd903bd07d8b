import { chromium } from '@playwright/test';
import { serveSite } from './serve.ts';
import { SCRATCH } from './scratch.ts';
import { timeSearch, timeTable, OUR_SEARCH, STARLIGHT_SEARCH } from './interactions.ts';
import { pageLoader } from './page-loads.ts';
const ours = await serveSite(SCRATCH + 'ours'), theirs = await serveSite(SCRATCH + 'dist');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--remote-debugging-port=9333', '--no-sandbox', '--disable-gpu'] });
console.log('search ours', await timeSearch(browser, ours, OUR_SEARCH));
console.log('search theirs', await timeSearch(browser, theirs, STARLIGHT_SEARCH));
console.log(await timeTable(browser, ours));
const load = await pageLoader(9333);
for (const p of ['/frameworks/django/', '/frameworks/', '/compare/flask-vs-spring-boot/']) for (const s of [ours, theirs]) { const t = performance.now(); console.log(p, await load(s.origin + p), performance.now() - t); }
await browser.close(); ours.close(); theirs.close();
