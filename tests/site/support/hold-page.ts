import { expect, test as base, type Page } from '@playwright/test';
import { ALL_RULES, axeFindings, COLOUR_RULES, loadAxe } from './axe';
import {
  doubleText,
  hiddenStops,
  keptEntries,
  looks,
  settleEverything,
  sidewaysRoom,
  smallTargets,
  spreadText,
} from './in-page';

/** A tab, with what it asked for, what the browser complained about, and the looks that axe has seen. */
type Tab = {
  page: Page;
  asked: { url: string; kind: string }[];
  complaints: string[];
  seen: Set<string>;
};

/** A screen of 1,280 pixels at 400 per cent, which is narrower than any phone. */
const PHONE = { width: 320, height: 740 };
const SCREEN = { width: 1280, height: 800 };

/** The four settings, each one change away from the one before. */
export const SETTINGS = [
  { colorScheme: 'light', size: PHONE, rules: ALL_RULES },
  { colorScheme: 'dark', size: PHONE, rules: COLOUR_RULES },
  { colorScheme: 'dark', size: SCREEN, rules: COLOUR_RULES },
  { colorScheme: 'light', size: SCREEN, rules: ALL_RULES },
] as const;
type Setting = (typeof SETTINGS)[number];

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
      const tab: Tab = { page, asked: [], complaints: [], seen: new Set() };
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

async function choose({ page }: Tab, { colorScheme, size }: Setting): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize(size);
}

/** How the parts of the page at hand look in one setting, each with the setting's name. */
async function looksIn({ page }: Tab, { colorScheme, size }: Setting): Promise<string[]> {
  const found = await page.evaluate(looks);
  return found.map((look) => `${colorScheme} ${size.width} ${look}`);
}

/**
 * By how much a page may move: a tenth of what Web Vitals calls good. It is not nothing, because a busy browser
 * draws a page of which it has read a part, and the last words of a row then move the first.
 */
const STEADY = 0.01;

/** How much moved since the page came, as Web Vitals counts it: the browser tells it after the next frame. */
const shiftOf = ({ page }: Tab) =>
  page.evaluate<number>(
    `new Promise((done) => requestAnimationFrame(() => setTimeout(() =>
      done(shifts.reduce((sum, shift) => sum + shift, 0)))))`,
  );

/** Opens the page at hand once more, in the last setting, and has axe look at it in each. */
async function lookClosely(tab: Tab, settings: readonly Setting[]): Promise<string[]> {
  const { page } = tab;
  const last = settings.at(-1);
  if (last !== undefined) await choose(tab, last);
  await page.reload();
  expect.soft(await shiftOf(tab), 'shift of the layout at the second visit').toBeLessThan(STEADY);
  await loadAxe(page);
  const findings: string[] = [];
  for (const setting of settings.toReversed()) {
    await choose(tab, setting);
    await page.evaluate(settleEverything);
    for (const finding of await axeFindings(page, setting.rules))
      findings.push(`${setting.colorScheme} at ${setting.size.width} pixels: ${finding}`);
  }
  return findings;
}

/**
 * Every page is opened and measured. Only axe, which takes longer than all the rest, looks just at
 * pages where any part looks as none did before: what axe judges by is in `looks`. So a page that is
 * skipped has no part, no colour, no order of headings that axe has not already let pass, in each of
 * the settings; and a page with a fault of its own has a look of its own, and is not skipped.
 * What depends on the words of one page is held on every page: by the measures below, by
 * valid-html.spec.ts (names, references, doubled ids) and by closed-world.spec.ts (title, language).
 */
export function holdPage(address: string, settings: readonly Setting[] = SETTINGS): void {
  test(`${address} is private, steady, comfortable and open to everybody`, async ({
    tab,
    baseURL,
  }) => {
    const { page } = tab;
    const site = baseURL ?? '';
    tab.asked = [];
    tab.complaints = [];
    let visits = 1;
    await choose(tab, SETTINGS[0]);
    await page.goto(`${site}${address}`);
    expect.soft(await page.evaluate(smallTargets), 'targets under 44 by 44 pixels').toEqual([]);
    expect.soft(await shiftOf(tab), 'shift of the layout').toBeLessThan(STEADY);

    const found: string[] = [];
    for (const setting of settings) {
      await choose(tab, setting);
      found.push(...(await looksIn(tab, setting)));
    }

    await test.step('by keyboard, and without moving sideways', async () => {
      await page.keyboard.press('Tab');
      for (const size of [SCREEN, PHONE]) {
        await page.setViewportSize(size);
        expect
          .soft(await page.evaluate(hiddenStops, false), `hidden stops at ${size.width} pixels`)
          .toEqual([]);
      }
      expect.soft(await page.evaluate(sidewaysRoom), 'as it comes').toBe(0);
      await page.setViewportSize({ width: 360, height: 740 });
      await page.evaluate(spreadText, true);
      expect.soft(await page.evaluate(sidewaysRoom), 'with wide text spacing').toBe(0);
      await page.evaluate(spreadText, false);
      await page.setViewportSize({ width: 640, height: 740 });
      await page.evaluate(doubleText, true);
      expect.soft(await page.evaluate(sidewaysRoom), 'with text at 200 per cent').toBe(0);
      await page.evaluate(doubleText, false);
    });

    if (found.some((look) => !tab.seen.has(look))) {
      const findings = await lookClosely(tab, settings);
      visits += 1;
      expect.soft(findings, 'what axe finds').toEqual([]);
      if (findings.length === 0) for (const look of found) tab.seen.add(look);
    }

    await test.step('keeping nothing and asking nobody else', async () => {
      expect
        .soft(
          tab.asked.filter(({ url }) => !url.startsWith(`${site}/`)),
          'requests to others',
        )
        .toEqual([]);
      // A script only adds, and a picture only shows what may be copied.
      expect
        .soft(
          tab.asked.filter(
            ({ url, kind }) => !['script', 'image'].includes(kind) && !url.includes('/favicon.'),
          ),
          'requests it needs',
        )
        .toHaveLength(visits);
      expect.soft(await page.evaluate('refusals'), 'what the policy refused').toEqual([]);
      expect.soft(tab.complaints, 'complaints of the browser').toEqual([]);
      expect.soft(await page.context().cookies()).toEqual([]);
      expect.soft(await page.evaluate(keptEntries), 'entries kept').toBe(0);
    });
  });
}
