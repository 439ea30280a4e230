import { expect, test } from '@playwright/test';
import { hiddenStops } from './support/in-page';

const MOST_STOPS = 600;

/** The keyboard itself, on a question, an outcome and the form; every page's measure goes to the stops one by one. */
for (const address of ['/report/what-happened/', '/report/under-pressure/', '/prepare/']) {
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
  ]) {
    test(`${address} shows where the keyboard is, at every stop, ${viewport.width} pixels wide`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(address);
      const hidden: string[] = [];
      let stops = 0;
      for (; stops < MOST_STOPS; stops += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement === document.body)) break;
        hidden.push(...(await page.evaluate(hiddenStops, true)));
      }

      expect(hidden).toEqual([]);
      expect(stops).toBeGreaterThan(10);
    });
  }
}
