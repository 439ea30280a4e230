import { expect, test, type Page } from '@playwright/test';

// The examples of the design page keep their hours, whatever becomes of the real contacts:
// Monday to Friday 9am to 5:30pm, Saturday 10am to 4pm, closed at Christmas; checked from 1 November 2026 to 1 February 2027.
const EXAMPLES = '/about/design/';
const weekdayLine = (page: Page) => page.locator('#part-contact-card [data-closed-on]').first();
const lineThatNeverCloses = (page: Page) =>
  page.locator('#part-contact-card [data-open-now="0-10080"]').first();

async function at(page: Page, moment: string): Promise<void> {
  await page.clock.setFixedTime(moment);
  await page.goto(EXAMPLES);
}

const moments: { moment: string; says: RegExp }[] = [
  { moment: '2026-11-23T09:00:00Z', says: /^Open.*5:30pm/ },
  { moment: '2026-11-23T08:59:00Z', says: /^Closed.*9am/ },
  { moment: '2026-11-23T17:30:00Z', says: /^Closed.*9am tomorrow/ },
  { moment: '2026-11-28T16:00:00Z', says: /^Closed/ },
  { moment: '2026-12-25T12:00:00Z', says: /^Closed/ },
];

for (const { moment, says } of moments) {
  test(`at ${moment} the line says ${says.source}`, async ({ page }) => {
    await at(page, moment);

    await expect(weekdayLine(page)).toHaveText(says);
  });
}

for (const { moment, why } of [
  { moment: '2026-11-30T12:00:00Z', why: 'on a holiday of only some of the nations' },
  { moment: '2027-02-02T12:00:00Z', why: 'once the check is overdue' },
  { moment: '2026-10-30T12:00:00Z', why: 'when the clock of the device stands before the check' },
]) {
  test(`says nothing ${why}`, async ({ page }) => {
    await at(page, moment);
    await expect(page.locator('[data-exit-status]')).toBeAttached();

    await expect(weekdayLine(page)).toHaveText('');
  });
}

test('a line that never closes is open on Christmas Day', async ({ page }) => {
  await at(page, '2026-12-25T03:00:00Z');

  await expect(lineThatNeverCloses(page)).toHaveText(/^Open now\.?$/);
});

test('the line closes while somebody is reading', async ({ page }) => {
  await page.clock.install({ time: '2026-11-23T17:29:30Z' });
  await page.goto(EXAMPLES);
  await expect(weekdayLine(page)).toHaveText(/^Open/);
  await page.clock.runFor('01:30');

  await expect(weekdayLine(page)).toHaveText(/^Closed/);
});

test('nothing moves when the lines are filled in', async ({ page }) => {
  await page.addInitScript(
    `globalThis.moved = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) globalThis.moved += entry.value; }).observe({ type: 'layout-shift', buffered: true });`,
  );
  await page.goto(EXAMPLES, { waitUntil: 'networkidle' });

  expect(await page.evaluate('globalThis.moved')).toBe(0);
});

test.describe('on a device in New York', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('the time in the UK decides', async ({ page }) => {
    await at(page, '2026-11-23T09:00:00Z');

    await expect(weekdayLine(page)).toHaveText(/^Open/);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the hours are printed in UK time, and nothing is said of now', async ({ page }) => {
    await page.goto(EXAMPLES);

    await expect(
      page.locator('#part-contact-card li', { hasText: 'UK time' }).first(),
    ).toBeVisible();
    await expect(weekdayLine(page)).toHaveText('');
  });
});
