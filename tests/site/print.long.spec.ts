import { expect, test } from '@playwright/test';
import { contentUnderTest } from './support/site-under-test';

const { contacts, site, steps } = contentUnderTest();

// As wide as A4 is to a browser, and as wide as a screen.
for (const width of [718, 1280]) {
  test(`nothing lies over the name of the site on paper ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media: 'print' });
    await page.goto('/report/under-pressure/');
    const isOnTop = await page
      .locator('header')
      .getByText(site.name)
      .evaluate((words) => {
        const { left, top, width: wide, height } = words.getBoundingClientRect();
        const here = document.elementFromPoint(left + wide / 2, top + height / 2);
        return here !== null && (words.contains(here) || here.contains(words));
      });

    expect(isOnTop).toBe(true);
  });
}

/** Whoever has no way but a page of this site: it says how to find them. */
const withoutWay = new Set(
  contacts.filter(({ routes }) => routes.length === 0).map(({ address }) => address),
);

/** What stands in letters of less than 12 points, and the rows to press. A source is named, not reached. */
function readPaper(): { small: string[]; links: { href: string; words: string }[] } {
  const seen = [...document.querySelectorAll<HTMLElement>('main *')].filter((one) =>
    one.checkVisibility(),
  );
  const hasWords = ({ childNodes }: Element) =>
    [...childNodes].some((one) => one.nodeType === Node.TEXT_NODE && one.textContent?.trim());
  return {
    small: seen
      .filter((one) => hasWords(one) && Number.parseFloat(getComputedStyle(one).fontSize) < 16)
      .map((one) => one.innerText),
    links: seen
      .filter((one) => one.matches('li a, summary'))
      .map((one) => ({
        href: one.getAttribute('href') ?? '',
        words: `${one.innerText} ${getComputedStyle(one, '::after').content}`,
      })),
  };
}

test('every outcome prints large on two pages at most, and says how to reach whoever it names', async ({
  page,
}) => {
  const wrong: string[] = [];
  for (const { kind, address } of steps) {
    if (kind !== 'outcome') continue;
    await page.goto(address);
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/MediaBox/g)?.length ?? 0;
    if (pages < 1 || pages > 2) wrong.push(`${address}: ${String(pages)} pages`);
    await page.emulateMedia({ media: 'print' });
    const ink = await page
      .locator('main :is(a, summary)')
      .first()
      .evaluate((way) => getComputedStyle(way).color);
    if (ink !== 'rgb(0, 0, 0)') wrong.push(`${address}: ${ink}`);
    const { small, links } = await page.evaluate(readPaper);
    for (const words of small) wrong.push(`${address}: "${words}" is small`);
    for (const { href, words } of links)
      if (!/\d{3}|https?:|@/.test(words) && !withoutWay.has(href))
        wrong.push(`${address}: "${words}" leads nowhere`);
    await page.emulateMedia({ media: null });
  }
  expect(wrong).toEqual([]);
});
