import { expect, test } from '@playwright/test';
import { sizesOf } from '../bench/sizes';
import { contentUnderTest, OUT } from './site-under-test';

const pages = sizesOf(OUT);
const over = (limit: number, of: (page: (typeof pages)[number]) => number, among = pages) =>
  among.filter((page) => of(page) > limit).map((page) => `${page.address}: ${of(page)} bytes`);

test('every page fits 10,000 bytes, its stylesheet included', () => {
  expect(over(10_000, (page) => page.brotli)).toEqual([]);
});

test('every step of the flow fits 5,400 bytes', () => {
  const steps = new Set(contentUnderTest().steps.map(({ address }) => address));
  const flow = pages.filter(({ address }) => steps.has(address));

  expect(flow).toHaveLength(steps.size);
  expect(over(5_400, (page) => page.brotli, flow)).toEqual([]);
});

test('no page has more than 4,000 bytes of script', () => {
  expect(over(4_000, (page) => page.script)).toEqual([]);
});
