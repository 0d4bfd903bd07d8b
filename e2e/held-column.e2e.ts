/** The column that names the rows of a wide table, while a phone scrolls the others past it. */
import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** How far the first row's name is from the start of its region, and how much of that it takes up, from 0 to 1. */
const firstName = (region: Locator): Promise<{ distance: number; share: number }> =>
  region.evaluate((scroller) => {
    scroller.scrollLeft = scroller.scrollWidth;
    const name = scroller.querySelector('tbody th')!.getBoundingClientRect();
    const { left } = scroller.getBoundingClientRect();
    return { distance: name.left - left - scroller.clientLeft, share: name.width / scroller.clientWidth };
  });

for (const [address, name] of [
  ['/frameworks/', /backend frameworks/],
  ['/compare/', /All frameworks against/],
  ['/sources/', /sources, by publisher/],
  ['/evidence/lifecycle/', /The same plan as figures/],
] as const) {
  test(`the first column of ${address} stays in sight on a phone and leaves room, and makes way at 320 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 640 });
    await page.goto(address);
    const region = page.getByRole('region', { name });
    const { distance, share } = await firstName(region);
    expect(distance).toBe(0);
    expect(share).toBeLessThanOrEqual(0.5);
    await page.setViewportSize({ width: 320, height: 640 });
    expect((await firstName(region)).distance).toBeLessThan(-100);
  });
}
