import { expect, test } from '@playwright/test';
import { contentUnderTest } from './support/site-under-test';

const { site, steps } = contentUnderTest();

// As wide as A4 is to a browser, and as wide as a screen.
for (const width of [718, 1280]) {
  test(`nothing lies over the name of the site on paper ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media: 'print' });
    await page.goto('/report/under-pressure/');
    const isOnTop = await page
      .locator('header')
      .getByText(site.name)
      .evaluate((words) => {
        const { left, top, width: wide, height } = words.getBoundingClientRect();
        const here = document.elementFromPoint(left + wide / 2, top + height / 2);
        return here !== null && (words.contains(here) || here.contains(words));
      });

    expect(isOnTop).toBe(true);
  });
}

test('every outcome prints on at most two pages, its first way in ink', async ({ page }) => {
  const wrong: string[] = [];
  for (const { kind, address } of steps) {
    if (kind !== 'outcome') continue;
    await page.goto(address);
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/MediaBox/g)?.length ?? 0;
    if (pages < 1 || pages > 2) wrong.push(`${address}: ${String(pages)} pages`);
    await page.emulateMedia({ media: 'print' });
    const ink = await page
      .locator('main :is(a, summary)')
      .first()
      .evaluate((way) => getComputedStyle(way).color);
    if (ink !== 'rgb(0, 0, 0)') wrong.push(`${address}: ${ink}`);
    await page.emulateMedia({ media: null });
  }
  expect(wrong).toEqual([]);
});
