import { expect, test } from '@playwright/test';
import { builtPages } from './site-under-test';

/** WCAG 2.5.5: 44 by 44 CSS pixels, except for links inside a sentence, such as the number of a source. */
const SMALL_TARGETS = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary')].flatMap((target) => {
  const box = target.getBoundingClientRect();
  if (box.width === 0 || box.height === 0 || getComputedStyle(target).visibility === 'hidden') return [];
  if (target.closest('sup') !== null) return [];
  const inSentence = [...(target.parentElement?.childNodes ?? [])].some((node) => node !== target && node.nodeType === 3 && node.textContent.trim() !== '') || target.closest('p, dd, li, sup, td')?.textContent.trim() !== target.textContent.trim();
  if (inSentence && getComputedStyle(target).display === 'inline') return [];
  // Half a pixel is lost to rounding.
  return box.height >= 43.5 && box.width >= 43.5 ? [] : [target.textContent.trim().slice(0, 40) + ' ' + Math.round(box.width) + 'x' + Math.round(box.height)];
})`;

const SIDEWAYS = 'document.scrollingElement.scrollWidth - document.documentElement.clientWidth';

const TEXT_SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

for (const address of builtPages()) {
  test.describe(address, () => {
    test.use({ viewport: { width: 360, height: 740 } });

    test('has no target under 44 by 44 pixels on a phone', async ({ page }) => {
      await page.goto(address);

      expect(await page.evaluate(SMALL_TARGETS)).toEqual([]);
    });

    test('never moves sideways: at 320 pixels, with text at 200 per cent, and with wide text spacing', async ({ page }) => {
      await page.goto(address);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(SIDEWAYS), 'at 320 pixels, which is 400 per cent of 1280').toBeLessThanOrEqual(0);
      await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
      await page.setViewportSize({ width: 640, height: 700 });
      expect(await page.evaluate(SIDEWAYS), 'with text at 200 per cent').toBeLessThanOrEqual(0);
      await page.evaluate(`document.documentElement.style.fontSize = ''; const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(TEXT_SPACING)}); document.adoptedStyleSheets = [sheet];`);
      await page.setViewportSize({ width: 360, height: 700 });
      expect(await page.evaluate(SIDEWAYS), 'with wide text spacing').toBeLessThanOrEqual(0);
    });
  });
}
