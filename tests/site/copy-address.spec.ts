import { expect, test } from '@playwright/test';

const PAGE = '/parents/what-to-keep/';

test('the button copies the address of the page, without what was searched for or which part was read', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-write']);
  await page.goto(`${PAGE}?from=a-friend#main`);
  await page.locator('[data-copy-address] button').click();
  await expect(page.locator('[data-copied]')).not.toHaveText('');
  // The policy lets no page read the clipboard, so it is pasted, as people do.
  await page.goto('/prepare/');
  const field = page.locator('textarea').first();
  await field.focus();
  await page.keyboard.press('ControlOrMeta+V');

  await expect(field).toHaveValue(`${baseURL ?? ''}${PAGE}`);
});

test('where copying is forbidden the button says the address instead', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(
    `navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'))`,
  );
  await page.goto(`${PAGE}#main`);
  await page.locator('[data-copy-address] button').click();

  await expect(page.locator('[data-copied]')).toContainText(`${baseURL ?? ''}${PAGE}`);
});

test('a heading gives the address of its part of the page', async ({ page }) => {
  await page.goto(PAGE);
  const heading = page.locator('.prose h2').first();
  const id = await heading.getAttribute('id');
  await heading.getByRole('link').click();

  await expect(page).toHaveURL(`${PAGE}#${id ?? ''}`);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button that would do nothing', async ({ page }) => {
    await page.goto(PAGE);

    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
