import { expect, type Page } from '@playwright/test';
import { isQuestion } from '../../lib/flow/graph';
import { phoneLink } from '../../lib/markdown/phone-link';
import { cutText, doubleText, sidewaysRoom, spreadText } from './support/in-page';
import { pageOfEachKind } from './support/kinds';
import { test } from './support/lasting-tabs';
import { BUDGETS, HEIGHTS, measureScreen, openScreen } from './support/screens';
import { builtPages, contentUnderTest, pageHtml } from './support/site-under-test';

const { steps, site, pages } = contentUnderTest();
const questions = steps.filter(isQuestion);
const outcomes = steps.filter((step) => !isQuestion(step));

/** More answers than this do not fit a first screen. */
const FEW_ANSWERS = 6;

/** Whoever needs large text, or has a window as small as 400 per cent makes it, sees where they are. */
async function holdStep(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  expect.soft(await page.evaluate(countFilled), 'filled things').toBeLessThanOrEqual(1);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.evaluate(doubleText, true);
  await expect.soft(heading, 'with text of 200 %').toBeInViewport({ ratio: 0.9 });
  await page.evaluate(doubleText, false);
  await page.setViewportSize({ width: 320, height: 256 });
  await expect.soft(heading, 'in a small window').toBeInViewport({ ratio: 0.9 });
}

for (const { address, never } of outcomes) {
  test(`${address} shows what to do on its first screen, by day and at night without a script`, async ({
    tab,
    plain,
  }) => {
    await openScreen(tab, address, HEIGHTS[0]);
    for (const height of HEIGHTS) {
      await tab.setViewportSize({ width: 360, height });
      const screen = await tab.evaluate(measureScreen);

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
    await holdStep(tab);

    await openScreen(plain, address, HEIGHTS[0]);
    const { firstAction, nevers, barTop } = await plain.evaluate(measureScreen);
    expect(firstAction, 'the first action without a script').toBeLessThanOrEqual(barTop);
    expect(nevers.filter((end) => end <= barTop)).toHaveLength(never.length);
  });
}

for (const { address, answers } of questions) {
  test(`${address} shows its answers on its first screen`, async ({ tab }) => {
    await openScreen(tab, address, HEIGHTS[0]);
    for (const height of HEIGHTS) {
      await tab.setViewportSize({ width: 360, height });
      const screen = await tab.evaluate(measureScreen);
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
    await holdStep(tab);
  });
}

/** Without what is not read: scripts, styles and titles of drawings. */
const wordsIn = (html: string) =>
  html.replaceAll(/<(script|style|svg|title)\b.*?<\/\1>/gs, '').replaceAll(/<[^>]*>/g, ' ');

const LINK = /<a\b[^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/gs;

test('from any link that names 999, at most one more tap on the first screen calls it', async ({
  tab,
}) => {
  const leads = builtPages().flatMap((address) =>
    [...pageHtml(address).matchAll(LINK)].flatMap(([, href = '', words = '']) =>
      href.startsWith('/') && /\b999\b/.test(wordsIn(words)) ? [href] : [],
    ),
  );
  expect(leads).not.toEqual([]);
  for (const href of new Set(leads)) {
    await openScreen(tab, href, 640);
    const calls = tab.locator('main a[href="tel:999"]').first();
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

test('the emergency page, contacts and articles are as short as they should be, with one thing filled', async ({
  tab,
}) => {
  const contacts = new Set(contentUnderTest().contacts.map(({ address }) => address));
  const limits = new Map<string, number>([
    ['/emergency/', BUDGETS.emergency],
    ['/contacts/', BUDGETS.contacts],
    ...pages
      .filter(({ shows }) => shows === undefined)
      .map(({ address }) => [address, BUDGETS.article] as const),
    ...[...contacts].map((address) => [address, BUDGETS.contact] as const),
  ]);
  for (const [address, limit] of limits) {
    await openScreen(tab, address, 640);
    const { height, firstActionTop } = await tab.evaluate(measureScreen);
    expect.soft(height, address).toBeLessThanOrEqual(limit);
    if (contacts.has(address))
      expect
        .soft(firstActionTop, `the first way of ${address}`)
        .toBeLessThanOrEqual(BUDGETS.contactAction);
    else expect.soft(await tab.evaluate(countFilled), address).toBeLessThanOrEqual(1);
  }
});

test(`the three doors of ${site.name} and danger stand on the first screen, and the page is short`, async ({
  tab,
}) => {
  await openScreen(tab, '/', 640);
  const { answers, barTop, height } = await tab.evaluate(measureScreen);
  expect.soft(height).toBeLessThanOrEqual(BUDGETS.home);
  expect.soft(await tab.evaluate(countFilled)).toBeLessThanOrEqual(1);
  expect(answers.filter((end) => end <= barTop)).toHaveLength(3);
  await expect(tab.getByRole('main').getByRole('link', { name: /999/ })).toBeInViewport();
});

test('a child finds a line of their own one tap from home, without a script', async ({ plain }) => {
  const lines = contentUnderTest().contacts.flatMap(({ kind, who, routes }) =>
    kind === 'talk' && who.includes('children') && !who.includes('adults')
      ? routes.flatMap((route) => ('number' in route ? [phoneLink(route.number)] : []))
      : [],
  );
  const found: string[] = [];
  for (const goTo of new Set(site.doors.map((door) => door.goTo))) {
    await openScreen(plain, goTo, 640);
    const { barTop } = await plain.evaluate(measureScreen);
    for (const line of new Set(lines)) {
      const [row] = await plain.locator(`main a[href="${line}"]`).all();
      const box = await row?.boundingBox();
      if (box && box.y + box.height <= barTop) found.push(goTo);
    }
  }
  expect(found).not.toEqual([]);
});

for (const [kind, address] of pageOfEachKind()) {
  test(`${kind} loses no words to wide text spacing at 320 pixels`, async ({ tab }) => {
    await tab.setViewportSize({ width: 320, height: 640 });
    await tab.goto(address);
    await tab.evaluate(spreadText, true);
    expect.soft(await tab.evaluate(cutText)).toEqual([]);
    expect.soft(await tab.evaluate(sidewaysRoom)).toBe(0);
  });
}
