import { expect, test } from '@playwright/test';
import { sizesOf } from '../../bench/sizes';
import { builtPages, OUT } from './site-under-test';

const pages = sizesOf(OUT);
const over = (limit: number, of: (page: (typeof pages)[number]) => number, among = pages) => among.filter((page) => of(page) > limit).map((page) => `${page.address}: ${of(page)} bytes`);

test('every page fits 10,000 bytes, its stylesheet included', () => {
  expect(over(10_000, (page) => page.brotli)).toEqual([]);
});

test('every page of the flow fits 6,000 bytes', () => {
  const flow = pages.filter((page) => page.address.startsWith('/report/') && page.address !== '/report/map/');

  expect(over(6_000, (page) => page.brotli, flow)).toEqual([]);
});

test('no page has more than 4,000 bytes of script', () => {
  expect(over(4_000, (page) => page.script)).toEqual([]);
});

for (const address of builtPages()) {
  test(`${address} can be read and used after one request`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      // A script only adds, a picture only shows what may be copied, and the browser asks for the one in its tab by itself.
      if (!['script', 'image'].includes(request.resourceType()) && !request.url().includes('/favicon.')) asked.push(request.url());
    });
    await page.goto(address, { waitUntil: 'networkidle' });

    expect(asked).toHaveLength(1);
  });
}
