import { expect, test } from '@playwright/test';

/** Whether the focused element can be seen: it has a ring, and nothing lies over its middle. */
const FOCUSED = `(() => {
  const element = document.activeElement;
  if (element === null || element === document.body) return { end: true, fault: '' };
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const label = (element.textContent.trim() || element.getAttribute('aria-label') || element.tagName).slice(0, 40);
  if (style.outlineStyle === 'none' && style.boxShadow === 'none') return { end: false, fault: label + ': no ring' };
  const boxes = [...element.getClientRects()];
  const first = boxes[0] ?? box;
  const x = Math.min(Math.max(first.left + first.width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(first.top + first.height / 2, 0), innerHeight - 1);
  const top = document.elementFromPoint(x, y);
  // Only what stays on the screen while the page moves can hide a stop; links side by side share their edges.
  const lies = (node) => node !== null && node !== document.documentElement && (['sticky', 'fixed'].includes(getComputedStyle(node).position) || lies(node.parentElement));
  const seen = top !== null && (element.contains(top) || top.contains(element) || !lies(top) || lies(element));
  return { end: false, fault: seen ? '' : label + ': covered by ' + (top === null ? 'nothing' : top.className || top.tagName) };
})()`;

const MOST_STOPS = 600;

/** The keyboard itself, on a question, an outcome and the form; the measure of every page goes to the stops one by one instead. */
for (const address of ['/report/what-happened/', '/report/under-pressure/', '/prepare/']) {
  for (const viewport of [{ width: 360, height: 740 }, { width: 1280, height: 800 }]) {
    test(`${address} shows where the keyboard is, at every stop, ${viewport.width} pixels wide`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(address);
      const faults: string[] = [];
      let stops = 0;
      for (; stops < MOST_STOPS; stops += 1) {
        await page.keyboard.press('Tab');
        const { end, fault } = await page.evaluate<{ end: boolean; fault: string }>(FOCUSED);
        if (end) break;
        if (fault !== '') faults.push(fault);
      }

      expect(faults).toEqual([]);
      expect(stops).toBeGreaterThan(10);
    });
  }
}
