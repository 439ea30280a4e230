import { expect, test as base, type Page } from '@playwright/test';
import { ALL_RULES, axeFindings, COLOUR_RULES, loadAxe } from './support/axe';
import {
  doubleText,
  hiddenStops,
  keptEntries,
  settleEverything,
  sidewaysRoom,
  smallTargets,
  spreadText,
} from './support/in-page';
import { builtPages } from './support/site-under-test';

/** A tab, with what it asked for and what the browser complained about. */
type Tab = {
  page: Page;
  asked: { url: string; kind: string }[];
  complaints: string[];
};

const PHONE = { width: 360, height: 740 };
const SCREEN = { width: 1280, height: 800 };

/** Notes what moved while the page came, and what its policy refused, from the first moment on. */
function watchPage(): void {
  const seen: { shifts: number[]; refusals: string[] } = { shifts: [], refusals: [] };
  Object.assign(window, seen);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('value' in entry && typeof entry.value === 'number') seen.shifts.push(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('securitypolicyviolation', (event) =>
    seen.refusals.push(`${event.violatedDirective}: ${event.blockedURI}`),
  );
}

/** A tab that goes from page to page as a reader does, so that what is kept adds up. One each would take longer. */
const test = base.extend<object, { tab: Tab }>({
  tab: [
    async ({ browser }, use) => {
      const page = await browser.newPage({ reducedMotion: 'reduce' });
      const tab: Tab = { page, asked: [], complaints: [] };
      page.on('request', (request) =>
        tab.asked.push({ url: request.url(), kind: request.resourceType() }),
      );
      page.on('pageerror', (error) => tab.complaints.push(error.message));
      page.on('console', (message) => {
        // The page for addresses that lead nowhere is sent as what it is.
        const isOwnStatus =
          page.url().endsWith('/404.html') && message.text().includes('status of 404');
        if (message.type() === 'error' && !isOwnStatus) tab.complaints.push(message.text());
      });
      await page.addInitScript(watchPage);
      await use(tab);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

for (const address of builtPages()) {
  test(`${address} is private, steady, comfortable and open to everybody`, async ({
    tab,
    baseURL,
  }) => {
    const { page } = tab;
    const site = baseURL ?? '';
    tab.asked = [];
    tab.complaints = [];
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(PHONE);
    await page.goto(`${site}${address}`);

    await test.step('on a phone', async () => {
      expect.soft(await page.evaluate(smallTargets), 'targets under 44 by 44 pixels').toEqual([]);
      await page.keyboard.press('Tab');
      expect
        .soft(await page.evaluate(hiddenStops, false), 'stops of the keyboard that cannot be seen')
        .toEqual([]);
      expect.soft(await page.evaluate('shifts'), 'shifts of the layout').toEqual([]);
    });

    await test.step('on a wide screen', async () => {
      await page.setViewportSize(SCREEN);
      await page.reload();
      await page.keyboard.press('Tab');
      expect
        .soft(await page.evaluate(hiddenStops, false), 'stops of the keyboard that cannot be seen')
        .toEqual([]);
      expect.soft(await page.evaluate('shifts'), 'shifts of the layout').toEqual([]);
    });

    await test.step('with axe, light and dark, narrow and wide', async () => {
      await loadAxe(page);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(settleEverything);
        await page.emulateMedia({ colorScheme: 'light' });
        expect.soft(await axeFindings(page, ALL_RULES), `light at ${width} pixels`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await axeFindings(page, COLOUR_RULES), `dark at ${width} pixels`).toEqual([]);
      }
    });

    await test.step('without moving sideways', async () => {
      await page.setViewportSize({ width: 320, height: 700 });
      expect
        .soft(await page.evaluate(sidewaysRoom), 'at 320 pixels, which is 400 per cent of 1280')
        .toBe(0);
      await page.setViewportSize({ width: 640, height: 700 });
      await page.evaluate(doubleText, true);
      expect.soft(await page.evaluate(sidewaysRoom), 'with text at 200 per cent').toBe(0);
      await page.evaluate(doubleText, false);
      await page.setViewportSize(PHONE);
      await page.evaluate(spreadText);
      expect.soft(await page.evaluate(sidewaysRoom), 'with wide text spacing').toBe(0);
    });

    await test.step('keeping nothing and asking nobody else', async () => {
      expect
        .soft(
          tab.asked.filter(({ url }) => !url.startsWith(`${site}/`)),
          'requests to others',
        )
        .toEqual([]);
      // A script only adds, and a picture only shows what may be copied. The page was opened twice.
      expect
        .soft(
          tab.asked.filter(
            ({ url, kind }) => !['script', 'image'].includes(kind) && !url.includes('/favicon.'),
          ),
          'requests it needs',
        )
        .toHaveLength(2);
      expect.soft(await page.evaluate('refusals'), 'what the policy refused').toEqual([]);
      expect.soft(tab.complaints, 'complaints of the browser').toEqual([]);
      expect.soft(await page.context().cookies()).toEqual([]);
      expect.soft(await page.evaluate(keptEntries), 'entries kept').toBe(0);
    });
  });
}
