import { expect, test } from '@playwright/test';
import { permanentAddresses } from '../../lib/sharing/permanent-addresses';
import { SIZES, sizesOf } from '../bench/sizes';
import { contentUnderTest, OUT } from './support/site-under-test';

const pages = sizesOf(OUT);
const over = (limit: number, of: (page: (typeof pages)[number]) => number, among = pages) =>
  among.filter((page) => of(page) > limit).map((page) => `${page.address}: ${of(page)} bytes`);

test(`every page fits ${SIZES.page} bytes, its stylesheet included`, () => {
  // The file that holds the whole site has a budget of its own.
  const single = pages.filter(({ address }) => address !== permanentAddresses.oneFile);
  expect(over(SIZES.page, (page) => page.brotli, single)).toEqual([]);
});

test(`every step of the flow fits ${SIZES.step} bytes`, () => {
  const steps = new Set(contentUnderTest().steps.map(({ address }) => address));
  const flow = pages.filter(({ address }) => steps.has(address));

  expect(flow).toHaveLength(steps.size);
  expect(over(SIZES.step, (page) => page.brotli, flow)).toEqual([]);
});

test(`no page has more than ${SIZES.script} bytes of script, but for the search with all it knows`, () => {
  const searching = contentUnderTest().pages.find(({ shows }) => shows === 'a-z')?.address;
  const others = pages.filter(({ address }) => address !== searching);
  expect(over(SIZES.script, (page) => page.script, others)).toEqual([]);
  expect(over(SIZES.search, (page) => page.script)).toEqual([]);
});
