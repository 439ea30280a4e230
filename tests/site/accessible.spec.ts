import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { builtPages } from './site-under-test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];

/** Each scheme with each width once: what depends on colour does not depend on width, and the other way round. */
const looks = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
] as const;

for (const address of builtPages()) {
  test(`${address} has nothing that axe finds, light and dark, narrow and wide`, async ({ page }) => {
    await page.goto(address);
    // Under the page's own policy no script can be added to it; the debugger's evaluate is not the page's.
    await page.evaluate(axe);
    for (const { colorScheme, width } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      // On a screen as tall as the page the leave link lies over nothing, which axe would take for the ground of the words.
      await page.setViewportSize({ width, height: await page.evaluate<number>('document.scrollingElement.scrollHeight') });
      const found = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(TAGS)} }).then((result) => result.violations.map((violation) => violation.id + ': ' + violation.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(' | ')))`);
      expect(found, `${colorScheme} at ${width} pixels`).toEqual([]);
    }
  });
}
