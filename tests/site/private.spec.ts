import { expect, test } from '@playwright/test';
import { builtPages } from './site-under-test';

for (const address of builtPages()) {
  test(`${address} asks only its own site, keeps nothing and breaks no policy`, async ({ page, context, baseURL }) => {
    const foreign: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL ?? ''}/`)) foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || /content security policy|trusted/i.test(message.text())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(address, { waitUntil: 'networkidle' });

    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  });
}
