import { expect, test } from '@playwright/test';
import { isQuestion } from '../../lib/flow/graph';
import { phoneLink } from '../../lib/markdown/phone-link';
import { doubleText } from './support/in-page';
import { BUDGETS, HEIGHTS, measureScreen, openScreen } from './support/screens';
import { builtPages, contentUnderTest, pageHtml } from './support/site-under-test';

const { steps, site, pages } = contentUnderTest();
const questions = steps.filter(isQuestion);
const outcomes = steps.filter((step) => !isQuestion(step));

/** More answers than this do not fit a first screen. */
const FEW_ANSWERS = 6;

for (const { address } of outcomes) {
  test(`${address} shows what to do on its first screen`, async ({ page }) => {
    await openScreen(page, address, HEIGHTS[0]);
    for (const height of HEIGHTS) {
      await page.setViewportSize({ width: 360, height });
      const screen = await page.evaluate(measureScreen);

      expect(screen.firstAction, `the first action at ${height}`).toBeLessThanOrEqual(
        screen.barTop,
      );
      for (const end of screen.nevers)
        expect
          .soft(end, `a line of what not to do at ${height}`)
          .toBeLessThanOrEqual(screen.barTop);
      expect.soft(screen.height, 'pixels').toBeLessThanOrEqual(BUDGETS.outcome.height);
      expect.soft(screen.words, 'words').toBeLessThanOrEqual(BUDGETS.outcome.words);
      expect.soft(screen.links, 'links').toBeLessThanOrEqual(BUDGETS.outcome.links);
      expect
        .soft(screen.numbers.length, 'numbers besides 999')
        .toBeLessThanOrEqual(BUDGETS.outcome.numbers);
    }
  });
}

for (const { address, answers } of questions) {
  test(`${address} shows its answers on its first screen`, async ({ page }) => {
    await openScreen(page, address, HEIGHTS[0]);
    for (const height of HEIGHTS) {
      await page.setViewportSize({ width: 360, height });
      const screen = await page.evaluate(measureScreen);
      const shown = screen.answers.filter((end) => end <= screen.barTop).length;

      expect
        .soft(shown, `answers at 360 by ${height}`)
        .toBeGreaterThanOrEqual(Math.min(answers.length, FEW_ANSWERS));
      expect
        .soft(screen.height, 'pixels')
        .toBeLessThanOrEqual(
          answers.length > FEW_ANSWERS ? BUDGETS.longQuestion : BUDGETS.question,
        );
    }
  });
}

for (const { address } of steps) {
  test(`the heading of ${address} is seen with text of 200 % and in a small window`, async ({
    page,
  }) => {
    await openScreen(page, address, 640);
    await page.evaluate(doubleText, true);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 0.9 });
    await page.evaluate(doubleText, false);
    await page.setViewportSize({ width: 320, height: 256 });
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 0.9 });
  });
}

/** Without what is not read: scripts, styles and titles of drawings. */
const wordsIn = (html: string) =>
  html.replaceAll(/<(script|style|svg|title)\b.*?<\/\1>/gs, '').replaceAll(/<[^>]*>/g, ' ');

const LINK = /<a\b[^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/gs;

test('from any link that names 999, at most one more tap on the first screen calls it', async ({
  page,
}) => {
  const leads = builtPages().flatMap((address) =>
    [...pageHtml(address).matchAll(LINK)].flatMap(([, href = '', words = '']) =>
      href.startsWith('/') && /\b999\b/.test(wordsIn(words)) ? [href] : [],
    ),
  );
  expect(leads).not.toEqual([]);
  for (const href of new Set(leads)) {
    await openScreen(page, href, 640);
    const calls = page.locator('main a[href="tel:999"]').first();
    await expect.soft(calls, href).toBeInViewport({ ratio: 1 });
  }
});

/** Things to press whose ground is neither the page's nor a panel's. */
function countFilled(): number {
  const ground = (element: Element) => getComputedStyle(element).backgroundColor;
  const quiet = ['rgba(0, 0, 0, 0)', ground(document.body)];
  return [...document.querySelectorAll('main :is(a, summary)')].filter(
    (one) => !quiet.includes(ground(one)),
  ).length;
}

test('one thing at most is filled on a page', async ({ page }) => {
  for (const address of ['/', '/emergency/', '/contacts/', ...steps.map((one) => one.address)]) {
    await page.goto(address);
    expect.soft(await page.evaluate(countFilled), address).toBeLessThanOrEqual(1);
  }
});

test(`the home page is at most ${BUDGETS.home} pixels long`, async ({ page }) => {
  await openScreen(page, '/', 640);
  expect((await page.evaluate(measureScreen)).height).toBeLessThanOrEqual(BUDGETS.home);
});

test('the emergency page, those of contacts, and articles are as short as they should be', async ({
  page,
}) => {
  const limits = new Map<string, number>([
    ['/emergency/', BUDGETS.emergency],
    ['/contacts/', BUDGETS.contacts],
    ...pages
      .filter(({ shows }) => shows === undefined)
      .map(({ address }) => [address, BUDGETS.article] as const),
    ...contentUnderTest().contacts.map(({ address }) => [address, BUDGETS.contact] as const),
  ]);
  for (const [address, limit] of limits) {
    await openScreen(page, address, 640);
    const { height } = await page.evaluate(measureScreen);
    expect.soft(height, address).toBeLessThanOrEqual(limit);
  }
});

test('every contact has its first way within 250 pixels', async ({ page }) => {
  for (const { address } of contentUnderTest().contacts) {
    await openScreen(page, address, 640);
    const { firstActionTop } = await page.evaluate(measureScreen);
    expect.soft(firstActionTop, address).toBeLessThanOrEqual(BUDGETS.contactAction);
  }
});

test(`the three doors of ${site.name} and danger stand on the first screen`, async ({ page }) => {
  await openScreen(page, '/', 640);
  const { answers, barTop } = await page.evaluate(measureScreen);
  expect(answers.filter((end) => end <= barTop)).toHaveLength(3);
  await expect(page.getByRole('main').getByRole('link', { name: /999/ })).toBeInViewport();
});

test.describe('at night, without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { address, never } of outcomes) {
    test(`${address} shows whom to tell and what not to do without scrolling`, async ({ page }) => {
      await openScreen(page, address, 640);
      const { firstAction, nevers, barTop } = await page.evaluate(measureScreen);
      expect(firstAction, 'the end of the first action').toBeLessThanOrEqual(barTop);
      expect(nevers.filter((end) => end <= barTop)).toHaveLength(never.length);
    });
  }

  test('a child finds a line of their own one tap from home', async ({ page }) => {
    const lines = contentUnderTest().contacts.flatMap(({ kind, who, routes }) =>
      kind === 'talk' && who.includes('children') && !who.includes('adults')
        ? routes.flatMap((route) => ('number' in route ? [phoneLink(route.number)] : []))
        : [],
    );
    const found: string[] = [];
    for (const goTo of new Set(site.doors.map((door) => door.goTo))) {
      await openScreen(page, goTo, 640);
      const { barTop } = await page.evaluate(measureScreen);
      for (const line of new Set(lines)) {
        const [row] = await page.locator(`main a[href="${line}"]`).all();
        const box = await row?.boundingBox();
        if (box && box.y + box.height <= barTop) found.push(goTo);
      }
    }
    expect(found).not.toEqual([]);
  });
});
