import { expect, test, type Page } from '@playwright/test';
import { contentUnderTest } from './support/site-under-test';

const SHEET = '/prepare/';
const NOTE = 'Kestrel_77 on the chess app';
const fields = (page: Page) => page.locator('.sheet textarea');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function fill(page: Page): Promise<void> {
  for (const [index, field] of (await fields(page).all()).entries())
    await field.fill(`${NOTE} ${index}`);
}

const typed = (page: Page) =>
  page.evaluate<string>(
    `[...document.querySelectorAll('.sheet textarea')].map((field) => field.value).join('')`,
  );

/** Counts presses of "Print" instead of opening the dialogue of the browser. */
async function countPrints(page: Page): Promise<void> {
  await page.addInitScript(
    'globalThis.prints = 0; globalThis.print = () => { globalThis.prints += 1; };',
  );
}

test('filling in, printing, copying and clearing asks for nothing, keeps nothing and leaves the address alone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write']);
  await countPrints(page);
  await page.goto(SHEET, { waitUntil: 'networkidle' });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await fill(page);
  await fields(page).first().press('Enter');
  await button(page, 'Print').click();
  await page.pdf();
  await button(page, 'Copy as text').click();
  await button(page, 'Clear').click();

  expect(requests).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  expect(await page.evaluate('indexedDB.databases().then((found) => found.length)')).toBe(0);
  await expect(page).toHaveURL(SHEET);
});

test('the copied text holds what was typed under its heading, and no empty parts', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write']);
  await page.goto(SHEET);
  await page.locator('#when textarea').fill('Sunday, 9pm');
  await button(page, 'Copy as text').click();
  await expect(page.locator('[data-prepare-status]')).not.toHaveText('');
  // The policy lets no page read the clipboard, so it is pasted, as people do.
  const other = page.locator('#happened textarea');
  await other.focus();
  await page.keyboard.press('ControlOrMeta+V');

  const heading = await page.locator('#when legend').textContent();
  const label = await page.locator('#when label').textContent();
  await expect(other).toHaveValue(`${heading ?? ''}\n${label ?? ''}: Sunday, 9pm`);
});

test('the button prints', async ({ page }) => {
  await countPrints(page);
  await page.goto(SHEET);
  await button(page, 'Print').click();

  expect(await page.evaluate('globalThis.prints')).toBe(1);
});

test('the button clears every field', async ({ page }) => {
  await page.goto(SHEET);
  await fill(page);
  await button(page, 'Clear').click();

  expect(await typed(page)).toBe('');
});

test('what was cleared by mistake can be put back for a moment, and is then forgotten', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(SHEET);
  await fill(page);
  const before = await typed(page);
  await button(page, 'Clear').click();
  await button(page, 'Put it back').click();
  expect(await typed(page)).toBe(before);
  await button(page, 'Clear').click();
  await page.clock.runFor(10_500);

  await expect(button(page, 'Put it back')).toBeHidden();
});

test('typed words are not lost without a question', async ({ page }) => {
  await page.goto(SHEET);
  await fields(page).first().click();
  await page.keyboard.type(NOTE);
  const question = page.waitForEvent('dialog');
  const leaving = page.goto('/').catch(() => undefined);
  expect((await question).type()).toBe('beforeunload');
  await (await question).dismiss();
  await leaving;

  expect(await typed(page)).toBe(NOTE);
});

test('somebody who leaves in a hurry is asked nothing', async ({ page }) => {
  const { exitLink } = contentUnderTest().site;
  await page
    .context()
    .route(`${exitLink}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<p>.' }));
  await page.goto(SHEET);
  await fields(page).first().click();
  await page.keyboard.type(NOTE);
  let asked = 0;
  page.on('dialog', (dialog) => {
    asked += 1;
    void dialog.accept();
  });
  await page.locator('section a[data-exit-link]').click();
  await expect(page).toHaveURL(exitLink);

  expect(asked).toBe(0);
});

const waysBack: { name: string; go: (page: Page) => Promise<unknown> }[] = [
  { name: 'loading it again', go: (page) => page.reload() },
  { name: 'leaving and going back', go: leaveAndGoBack },
  { name: 'a fragment, leaving and going back', go: fragmentAndBack },
];

async function leaveAndGoBack(page: Page): Promise<void> {
  await page.goto('/');
  await page.goBack();
}

async function fragmentAndBack(page: Page): Promise<void> {
  await page.goto(`${SHEET}#when`);
  await fill(page);
  await leaveAndGoBack(page);
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the buttons are not there', async ({ page }) => {
    await page.goto(SHEET);

    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'left with a script' : 'left without a script', () => {
    test.use({ javaScriptEnabled });

    for (const { name, go } of waysBack) {
      test(`it is empty after ${name}`, async ({ page }) => {
        page.on('dialog', (dialog) => void dialog.accept());
        await page.goto(SHEET);
        await fill(page);
        await go(page);

        await expect(fields(page).first()).toBeVisible();
        for (const field of await fields(page).all()) await expect(field).toHaveValue('');
      });
    }
  });
}

test('a page that the browser keeps in memory is emptied when it is left', async ({ page }) => {
  await page.goto(SHEET);
  await fill(page);
  await page.evaluate(`dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))`);

  expect(await typed(page)).toBe('');
});

test('no field has a name or takes a file, and nothing in the page could send it', async ({
  page,
}) => {
  await page.goto(SHEET);

  await expect(
    page.locator(
      'main :is([name], [type="file"], [type="submit"], [action], [formaction], [method])',
    ),
  ).toHaveCount(0);
  await expect(page.locator('.sheet button:not([type="button"])')).toHaveCount(0);
  await expect(page.locator('.sheet textarea:not([autocomplete="off"])')).toHaveCount(0);
});

test('every field has a label and every part a heading', async ({ page }) => {
  await page.goto(SHEET);

  const unlabelled = await page.evaluate(
    `[...document.querySelectorAll('.sheet textarea')].filter((field) => field.labels.length !== 1).length`,
  );
  const unnamed = await page.evaluate(
    `[...document.querySelectorAll('.sheet fieldset')].filter((part) => part.querySelector('legend') === null).length`,
  );
  expect([unlabelled, unnamed]).toEqual([0, 0]);
});

for (const state of ['empty', 'filled in'] as const) {
  test(`the sheet prints on one page, ${state}`, async ({ page }) => {
    await page.goto(SHEET);
    if (state === 'filled in') await fill(page);
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });

    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
}

test('ten thousand letters and a name written from the right are copied whole', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write']);
  await page.goto(SHEET);
  const story = 'It went on. '.repeat(834).trim();
  const name = 'ليلى (9)';
  const field = page.locator('#child textarea').first();
  await field.fill(name);
  await page.locator('#happened textarea').fill(story);
  await expect(field).toHaveCSS('direction', 'rtl');
  await button(page, 'Copy as text').click();
  await expect(page.locator('[data-prepare-status]')).not.toHaveText('');
  const other = page.locator('#when textarea');
  await other.focus();
  await page.keyboard.press('ControlOrMeta+V');

  // A long text takes its time to be pasted.
  await expect(other).toHaveValue(new RegExp(story));
  expect(await other.inputValue()).toContain(name);
});

test('a long story is printed whole', async ({ page }) => {
  await page.goto(SHEET);
  await page.locator('#happened textarea').fill('It went on.\n'.repeat(20));
  await page.emulateMedia({ media: 'print' });

  expect(
    await page.evaluate(
      `(() => { const field = document.querySelector('#happened textarea'); return field.scrollHeight ` +
        `- field.clientHeight; })()`,
    ),
  ).toBeLessThanOrEqual(1);
});

test('every link from an outcome leads to a part of the sheet', async ({ page }) => {
  await page.goto('/report/tell-police/');
  const links = await page.evaluate<string[]>(
    `[...document.querySelectorAll('main a[href*="${SHEET}#"]')].map((link) => link.getAttribute('href'))`,
  );
  expect(links.length).toBeGreaterThan(0);

  for (const link of links) {
    await page.goto(link);
    await expect(page.locator(`fieldset${new URL(page.url()).hash}`)).toBeInViewport();
  }
});
