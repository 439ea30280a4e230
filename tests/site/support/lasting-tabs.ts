import { test as base, type Browser, type Page, type WorkerInfo } from '@playwright/test';

/** Two tabs that go from page to page, `plain` without scripts. A new one for each test would take longer. */
export const test = base.extend<object, { tab: Page; plain: Page }>({
  tab: [
    async ({ browser }, use, { project }) => use(await open(browser, project, true)),
    { scope: 'worker' },
  ],
  plain: [
    async ({ browser }, use, { project }) => use(await open(browser, project, false)),
    { scope: 'worker' },
  ],
});

/** What a project says of tabs is given by Playwright only to those of a single test. */
function open(browser: Browser, { use }: WorkerInfo['project'], javaScriptEnabled: boolean) {
  const { baseURL = '', locale = 'en-GB', timezoneId = 'Europe/London' } = use;
  return browser.newPage({ baseURL, locale, timezoneId, javaScriptEnabled });
}
