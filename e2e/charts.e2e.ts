/** The charts: what they draw is what the tables say, and their words can be read. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { frameworks } from './site/content.ts';

const PAGES = [
  '/evidence/lifecycle/',
  '/evidence/benchmarks/',
  '/evidence/security/',
  '/evidence/adoption/',
  '/evidence/activity/',
  '/frameworks/spring-boot/',
  '/compare/cakephp-vs-ruby-on-rails/',
];

const evidence = (file: string): unknown =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../content/evidence/${file}.json`, import.meta.url)), 'utf8'),
  );

/** Pairs of words in one chart whose boxes meet. */
const overlappingWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const chart of document.querySelectorAll('[data-chart]')) {
      const words = [...chart.querySelectorAll('text')]
        .map((text) => ({ words: text.textContent?.trim() ?? '', box: text.getBoundingClientRect() }))
        .filter(({ words, box }) => words !== '' && box.width > 0);
      for (const [index, one] of words.entries()) {
        for (const other of words.slice(index + 1)) {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          // Line boxes of neighboring lines may touch; letters do not reach into the last two pixels.
          if (across > 0 && down > 3) faults.push(`${chart.id}: "${one.words}" and "${other.words}"`);
        }
      }
    }
    return faults;
  });

for (const address of PAGES) {
  for (const width of [390, 1280]) {
    test(`the words of the charts on ${address} do not overlap at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      expect(await page.locator('[data-chart]').count()).toBeGreaterThan(0);
      expect(await overlappingWords(page)).toEqual([]);
    });
  }
}

test('every chart has a name and a description', async ({ page }) => {
  for (const address of PAGES) {
    await page.goto(address);
    for (const chart of await page.locator('[data-chart]').all()) {
      await expect(chart).toHaveAccessibleName(/\w/);
      await expect(chart).toHaveAccessibleDescription(/\w/);
    }
  }
});

/** Widths of the bars of a chart, in pixels, with their values. */
const barsOf = (chart: Locator): Promise<{ value: number; width: number }[]> =>
  chart.locator('rect[data-value]').evaluateAll((bars) =>
    bars.map((bar) => ({
      value: Number(bar.getAttribute('data-value')),
      width: (bar as SVGRectElement).width.baseVal.value,
    })),
  );

test('throughput bars are as long as their figures, and every measured figure is drawn', async ({ page }) => {
  const { sets } = evidence('benchmarks') as {
    sets: {
      use: string;
      frameworks: Record<string, { concurrency: Record<string, { requestsPerSecond: number }> }[]>;
    }[];
  };
  const usable = sets.find(({ use }) => use === 'usable with its caveats')!;
  const figures = Object.values(usable.frameworks)
    .flat()
    .flatMap(({ concurrency }) => Object.values(concurrency).map((figure) => figure.requestsPerSecond));
  await page.goto('/evidence/benchmarks/');
  const bars = await barsOf(page.locator('[data-chart=throughput]'));
  const ascending = (first: number, second: number): number => first - second;
  expect(bars.map(({ value }) => value).sort(ascending)).toEqual(figures.toSorted(ascending));
  const longest = bars.reduce((one, other) => (other.value > one.value ? other : one));
  for (const { value, width } of bars) {
    expect(width / longest.width).toBeCloseTo(value / longest.value, 2);
  }
});

test('a series is drawn from its release to the end of its security fixes', async ({ page }) => {
  const { frameworks: lifecycle } = evidence('lifecycle') as {
    frameworks: Record<
      string,
      { releases: { cycle: string; releaseDate: string; securitySupportUntil: string | null }[] }
    >;
  };
  const series = lifecycle['django']!.releases;
  await page.goto('/frameworks/django/');
  const chart = page.locator('[data-chart=series]');
  const rows = await chart.locator('g:has(> rect)').evaluateAll((groups) =>
    groups.map((group) => {
      const bars = [...group.querySelectorAll('rect')];
      const ends = bars.map((bar) => bar.x.baseVal.value + bar.width.baseVal.value);
      return { from: Math.min(...bars.map((bar) => bar.x.baseVal.value)), to: Math.max(...ends) };
    }),
  );
  expect(rows).toHaveLength(series.length);
  // Two series fix the scale; all others must lie on it.
  const time = (day: string): number => new Date(day).getTime();
  const [first, last] = [series[0]!, series.at(-1)!];
  const perMillisecond =
    (rows[0]!.from - rows.at(-1)!.from) / (time(first.releaseDate) - time(last.releaseDate));
  const positionOf = (day: string): number =>
    rows[0]!.from + (time(day) - time(first.releaseDate)) * perMillisecond;
  for (const [index, { releaseDate, securitySupportUntil }] of series.entries()) {
    expect(Math.abs(rows[index]!.from - positionOf(releaseDate))).toBeLessThan(1);
    expect(Math.abs(rows[index]!.to - positionOf(securitySupportUntil!))).toBeLessThan(1);
  }
});

test('advisory bars hold as many advisories as the table', async ({ page }) => {
  await page.goto('/evidence/security/');
  for (const { name, slug } of frameworks) {
    const bars = await barsOf(page.locator(`[data-chart="${slug}-chart"]`));
    const drawn = bars.reduce((sum, { value }) => sum + value, 0);
    const row = page.getByRole('row', { name: new RegExp(`^${name.replaceAll('.', '\\.')} \\d`) });
    await expect(row.getByRole('cell').last()).toHaveText(String(drawn));
  }
});

for (const address of PAGES.filter((page) => page.startsWith('/evidence/'))) {
  test(`${address} says when its facts were checked, and marks the figures that age`, async ({ page }) => {
    await page.goto(address);
    const line = page.getByText(/^Facts last checked/);
    await expect(line.locator('time').first()).toHaveAttribute('datetime', /^\d{4}-\d{2}-\d{2}$/);
    const words = await line.getByRole('link').innerText();
    const marks = page.locator('.aging-mark', { hasText: /^aging: of / });
    if (words === 'no figure aging') await expect(marks).toHaveCount(0);
    else await expect(marks.first()).toBeVisible();
    await line.getByRole('link', { name: words }).click();
    await expect(page).toHaveURL('/methodology/#aging');
  });
}

test('advisories are marked as aging where what they cover ended long before', async ({ page }) => {
  const { meta, frameworks: covered } = evidence('advisories') as {
    meta: { made: string };
    frameworks: Record<string, { coverage: { to: string } }>;
  };
  // No shelf life of advisories is as long as half a year.
  const halfYearBefore = new Date(Date.parse(meta.made) - 183 * 86_400_000).toISOString().slice(0, 10);
  await page.goto('/evidence/security/');
  for (const { name, slug } of frameworks) {
    const { to } = covered[slug]!.coverage;
    const mark = page.getByRole('region', { name, exact: true }).locator('.aging-mark time');
    if (to === meta.made) await expect(mark).toHaveCount(0);
    if (/^\d{4}-\d{2}-\d{2}$/.test(to) && to < halfYearBefore)
      await expect(mark).toHaveAttribute('datetime', to);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of PAGES) {
    test(`${address} shows its charts`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('[data-chart]').first()).toBeVisible();
    });
  }
});
