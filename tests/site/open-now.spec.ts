import { expect, test, type Page } from '@playwright/test';
import { bundleBrowserScript } from '../../lib/enhancements';

// A page made for the test, with the site's own script: whatever becomes of the hours of real contacts, these stay.
// Monday to Friday 9am to 5:30pm, Saturday 10am to 4pm, closed at Christmas; from 1 November to 1 February.
const EXAMPLES = '/open-now-under-test/';
const EXAMPLE = `<!DOCTYPE html><title>Hours</title>
<p id="week"><span data-open-now="540-1050 1980-2490 3420-3930 4860-5370 6300-6810 7800-8160"
  data-closed-on="2026-12-25 2026-12-28 2027-01-01" data-unknown-on="2026-11-30 2026-12-26"
  data-from="2026-11-01" data-to="2027-02-01"></span></p>
<p id="always"><span data-open-now="0-10080" data-from="2026-11-01" data-to="2027-05-01"></span></p>`;
const weekdayLine = (page: Page) => page.locator('#week span');
const lineThatNeverCloses = (page: Page) => page.locator('#always span');

test.beforeEach(async ({ page }) => {
  const script = await bundleBrowserScript('open-now');
  const body = `${EXAMPLE}<script type="module">${script}</script>`;
  await page.route(`**${EXAMPLES}`, (route) => route.fulfill({ contentType: 'text/html', body }));
});

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
    await page.waitForLoadState('load');

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

test.describe('on a device in New York', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('the time in the UK decides', async ({ page }) => {
    await at(page, '2026-11-23T09:00:00Z');

    await expect(weekdayLine(page)).toHaveText(/^Open/);
  });
});
