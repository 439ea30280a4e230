import { expect, test, type Page } from '@playwright/test';
import { contentUnderTest } from './support/site-under-test';

const { exitLink: exit, name: siteName } = contentUnderTest().site;
const FROM = '/contacts/';
const BLANK = 'document.documentElement.getClientRects().length === 0';

/** The page that people leave to: nothing outside this computer is asked. */
async function answerExit(page: Page, answer: 'page' | 'nothing' = 'page'): Promise<void> {
  await page.context().route(`${exit}**`, (route) =>
    answer === 'page'
      ? route.fulfill({
          contentType: 'text/html',
          body: '<title>Weather</title><h1>Weather</h1>',
        })
      : route.fulfill({ status: 204 }),
  );
}

/** From home to another page, so that there is something to go back to. */
async function visit(page: Page, address = FROM): Promise<string> {
  await page.goto('/');
  await page.goto(address, { waitUntil: 'load' });
  return page.title();
}

/** The page before the visit, such as the results of a search. */
const ELSEWHERE = 'https://search.example/';
async function startElsewhere(page: Page): Promise<void> {
  await page
    .context()
    .route(ELSEWHERE, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Results</title><h1>Results</h1>' }),
    );
  await page.goto(ELSEWHERE);
}

async function pressShift(page: Page, times: number, key = 'Shift'): Promise<void> {
  for (let press = 0; press < times; press += 1) await page.keyboard.press(key);
}

const exitLink = (page: Page) => page.locator('section a[data-exit-link]');
const status = (page: Page) => page.locator('[data-exit-status]');

for (const { name, viewport, hasTouch } of [
  { name: 'a phone', viewport: { width: 360, height: 740 }, hasTouch: true },
  { name: 'a wide screen', viewport: { width: 1280, height: 800 }, hasTouch: false },
]) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport, hasTouch });

    test('the link can be reached without scrolling, before and after scrolling', async ({
      page,
    }) => {
      await answerExit(page);
      await visit(page);
      await expect(exitLink(page)).toBeInViewport({ ratio: 1 });
      await page.mouse.wheel(0, 2000);

      await expect(exitLink(page)).toBeInViewport({ ratio: 1 });
    });

    test('leaving leaves no way back to the page', async ({ page }) => {
      await answerExit(page);
      await startElsewhere(page);
      await visit(page);
      await (hasTouch ? exitLink(page).tap() : exitLink(page).click());
      await expect(page).toHaveURL(exit);
      await page.goBack();

      await expect(page).toHaveURL(ELSEWHERE);
    });
  });
}

test('the page is blank and its title says nothing before the next page has come', async ({
  page,
}) => {
  await answerExit(page, 'nothing');
  const title = await visit(page);
  expect(title).toContain(siteName);
  await exitLink(page).click();

  await expect.poll(() => page.evaluate(BLANK)).toBe(true);
  expect(await page.title()).not.toContain(siteName);
});

for (const beginning of ['/', '/report/', FROM]) {
  for (const pages of [1, 2, 3, 6]) {
    test(`after leaving ${pages} deep from ${beginning}, Back and Forward show nothing of the site`, async ({
      page,
    }) => {
      await answerExit(page);
      await startElsewhere(page);
      await page.goto(beginning);
      const others = ['/parents/', '/stings/', '/schools/', '/anonymity/', '/after/'];
      for (const address of others.slice(0, pages - 1)) await page.goto(address);
      await pressShift(page, 3);
      await expect(page).toHaveURL(exit);

      await page.goBack();
      await expect(page).toHaveURL(ELSEWHERE);
      for (let time = 0; time < pages; time += 1) {
        await page.goForward().catch(() => null);
        await expect(page).toHaveURL(exit);
      }
    });
  }
}

test('a visit that was left can begin anew in the same tab', async ({ page }) => {
  await answerExit(page);
  await visit(page);
  await pressShift(page, 3);
  await expect(page).toHaveURL(exit);
  await page.goto(FROM);

  await expect(page.locator('h1')).toBeVisible();
});

test('a page that could not be left says nothing of itself, and comes back when asked', async ({
  page,
}) => {
  await page.clock.install();
  await answerExit(page, 'nothing');
  await page.goto(FROM);
  const title = await page.title();
  await exitLink(page).click();
  await page.clock.runFor(6000);
  expect(await page.title()).not.toContain(siteName);
  await expect(page.locator('h1')).toBeHidden();
  await page.getByRole('button', { name: 'Back' }).click();

  await expect(page.locator('h1')).toBeVisible();
  expect(await page.title()).toBe(title);
});

test('opening the link in a new tab leaves this page as it is', async ({ page }) => {
  await answerExit(page);
  const title = await visit(page);
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    exitLink(page).click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await tab.close();

  expect(await page.evaluate(BLANK)).toBe(false);
  expect(await page.title()).toBe(title);
});

test('the second way out stands beside the skip link and is the second stop of the keyboard', async ({
  page,
}) => {
  await answerExit(page);
  await visit(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('nav a[data-exit-link]')).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(exit);
});

test('no way out is printed', async ({ page }) => {
  await visit(page);
  await page.emulateMedia({ media: 'print' });

  await expect(page.locator('a[data-exit-link]:visible')).toHaveCount(0);
});

for (const key of ['ShiftLeft', 'ShiftRight']) {
  test(`${key} three times leaves`, async ({ page }) => {
    await answerExit(page);
    await visit(page);
    await pressShift(page, 3, key);

    await expect(page).toHaveURL(exit);
  });
}

test('each press of Shift is announced, and so is that nothing came of it', async ({ page }) => {
  await page.clock.install();
  await visit(page);
  await pressShift(page, 1);
  const first = await status(page).textContent();
  await pressShift(page, 1);
  const second = await status(page).textContent();
  await page.clock.runFor(5100);
  const third = await status(page).textContent();

  expect(new Set([first, second, third, '']).size).toBe(4);
});

test('three presses that take more than five seconds do not leave', async ({ page }) => {
  await answerExit(page);
  await page.clock.install();
  await visit(page);
  for (let press = 0; press < 3; press += 1) {
    await pressShift(page, 1);
    await page.clock.runFor(2600);
  }

  await expect(page).toHaveURL(FROM);
});

test('two presses do not leave', async ({ page }) => {
  await answerExit(page);
  await visit(page);
  await pressShift(page, 2);

  await expect(page).toHaveURL(FROM);
  expect(await page.evaluate(BLANK)).toBe(false);
});

test('both Shift keys at once, in panic, leave', async ({ page }) => {
  await answerExit(page);
  await visit(page);
  for (let time = 0; time < 2; time += 1) {
    await page.keyboard.down('ShiftLeft');
    await page.keyboard.down('ShiftRight');
    await page.keyboard.up('ShiftLeft');
    await page.keyboard.up('ShiftRight');
  }

  await expect(page).toHaveURL(exit);
});

const combinations: { name: string; press: (page: Page) => Promise<void> }[] = [
  { name: 'Shift and Tab', press: (page) => page.keyboard.press('Shift+Tab') },
  { name: 'a capital letter', press: (page) => page.keyboard.press('Shift+A') },
  { name: 'Shift and Ctrl', press: (page) => page.keyboard.press('Control+Shift') },
  { name: 'Shift let go before the other key', press: shiftLetGoFirst },
  { name: 'Shift and the mouse', press: shiftAndMouse },
];

async function shiftLetGoFirst(page: Page): Promise<void> {
  await page.keyboard.down('Shift');
  await page.keyboard.down('KeyB');
  await page.keyboard.up('Shift');
  await page.keyboard.up('KeyB');
}

async function shiftAndMouse(page: Page): Promise<void> {
  await page.keyboard.down('Shift');
  await page.locator('h1').click();
  await page.keyboard.up('Shift');
}

for (const { name, press } of combinations) {
  test(`${name}, four times, does not leave`, async ({ page }) => {
    await answerExit(page);
    await visit(page);
    for (let time = 0; time < 4; time += 1) await press(page);

    await expect(page).toHaveURL(FROM);
    expect(await page.evaluate(BLANK)).toBe(false);
  });
}

test('Shift in a field is for writing and does not leave', async ({ page }) => {
  await answerExit(page);
  await visit(page, '/prepare/');
  await page.locator('textarea').first().focus();
  await pressShift(page, 4);

  await expect(page).toHaveURL('/prepare/');
  await expect(status(page)).toHaveText('');
});

test('Shift in text that can be edited does not leave', async ({ page }) => {
  await answerExit(page);
  await visit(page);
  await page.evaluate(
    `document.querySelector('main').contentEditable = 'true'; document.querySelector('main').focus()`,
  );
  await pressShift(page, 4);

  await expect(page).toHaveURL(FROM);
});

/** Another site that shows the page in a frame. Our own headers forbid it; a host that sends none would not. */
async function frame(page: Page, attributes = ''): Promise<void> {
  await page.route('/frame-of-a-school', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe ${attributes} src="${FROM}" width="800" height="600"></iframe>`,
    }),
  );
  await page.route(FROM, async (route) => {
    const response = await route.fetch();
    const {
      'content-security-policy': _policy,
      'x-frame-options': _options,
      ...headers
    } = response.headers();
    await route.fulfill({ response, headers });
  });
  await page.goto('/frame-of-a-school');
}

test('from inside a frame the whole window leaves', async ({ page }) => {
  await answerExit(page);
  await frame(page);
  await page.frameLocator('iframe').locator('section a[data-exit-link]').click();

  await expect(page).toHaveURL(exit);
});

test('from a frame that may not move the window, the frame leaves', async ({ page }) => {
  await answerExit(page);
  await frame(page, 'sandbox="allow-scripts allow-same-origin"');
  await page.frameLocator('iframe').locator('section a[data-exit-link]').click();

  await expect(page.frameLocator('iframe').locator('h1')).toHaveText('Weather');
  await expect(page).toHaveURL('/frame-of-a-school');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link still leads off the site', async ({ page }) => {
    await answerExit(page);
    await visit(page);
    await exitLink(page).click();

    await expect(page).toHaveURL(exit);
  });
});
