import { expect, test } from '@playwright/test';
import { contentUnderTest } from './site-under-test';

const { name } = contentUnderTest().site;

// As wide as A4 is to a browser, and as wide as a screen.
for (const width of [718, 1280]) {
  test(`nothing lies over the name of the site on paper ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media: 'print' });
    await page.goto('/report/under-pressure/');
    const isOnTop = await page
      .locator('header')
      .getByText(name)
      .evaluate((words) => {
        const { left, top, width: wide, height } = words.getBoundingClientRect();
        const here = document.elementFromPoint(left + wide / 2, top + height / 2);
        return here !== null && (words.contains(here) || here.contains(words));
      });

    expect(isOnTop).toBe(true);
  });
}
