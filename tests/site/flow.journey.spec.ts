import { expect, test, type Locator, type Page } from '@playwright/test';
import { isQuestion, makeFlow } from '../../lib/flow/graph';
import { shortestAnswers } from '../support/shortest-answers';
import type { Step } from '../../lib/content/model';
import { doubleText, sidewaysRoom } from './support/in-page';
import { contentUnderTest } from './support/site-under-test';

const content = contentUnderTest();
const flow = makeFlow(content.steps);
const questions = content.steps.filter(isQuestion);
const MOST_STOPS = 150;

const addressOf = (step: Step | undefined) => step?.address ?? 'a step that is not there';

/** How this project's reader takes a link: see `projects` in playwright.config.ts. */
const reader = () => {
  const { byKeyboard = false, largeText = false } = test.info().project.metadata;
  return { byKeyboard: byKeyboard === true, largeText: largeText === true };
};

/** Takes a link of the page's main part, by a click or Tab and Enter, and waits until the browser is at `address`. */
async function take(page: Page, name: string, address: string): Promise<void> {
  const link = page
    .getByRole('main')
    .locator(`a[href="${address}"]`)
    .filter({ hasText: name })
    .first();
  await link.waitFor();
  if (reader().largeText) {
    await page.evaluate(doubleText, true);
    expect(await page.evaluate(sidewaysRoom), `sideways on ${page.url()}`).toBe(0);
  }
  if (reader().byKeyboard) await tabTo(page, link);
  await (reader().byKeyboard ? page.keyboard.press('Enter') : link.click());
  await arriveAt(page, address);
}

async function arriveAt(page: Page, address: string): Promise<void> {
  await page.waitForURL((url) => url.pathname === address);
}

async function tabTo(page: Page, link: Locator): Promise<void> {
  const isFresh = await page.evaluate(() => document.activeElement === document.body);
  if (isFresh) await skipToMain(page);
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The keyboard does not come to ${String(link)}.`);
}

/** The first stop of every page leads past its menus. */
async function skipToMain(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('href', '#main');
  await page.keyboard.press('Enter');
}

/** Whoever may come to a question came by an answer of another, which that question's test takes. */
for (const question of questions) {
  const answers = shortestAnswers(flow, question.id);
  test(`home → ${[...answers, question.title].join(' → ')}: each answer leads where it says`, async ({
    page,
  }) => {
    await page.goto(question.address);
    for (const answer of question.answers) {
      const step = flow.steps.get(answer.goTo);
      await take(page, answer.text, addressOf(step));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(step?.title ?? '');
      await page.goBack();
      await arriveAt(page, question.address);
    }
  });
}
