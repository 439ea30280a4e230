import { expect } from '@playwright/test';
import type { Contact } from '../../lib/content/model';
import { sidewaysRoom } from '../site/support/in-page';
import { BUDGETS, HEIGHTS, measureScreen } from '../site/support/screens';
import { contentUnderTest } from '../site/support/site-under-test';
import { tell } from './support/tell';
import { test } from './support/test';
import { at, ON_ITS_SIDE, outcomes, PHONE, questions, read } from './support/walking';

const { contacts, pages, site, steps } = contentUnderTest();

/** One page of each kind: what is drawn in another way is looked at once. */
const kinds = [
  '/',
  site.emergencyPage,
  ...questions.slice(0, 2).map(({ address }) => address),
  ...outcomes.slice(0, 2).map(({ address }) => address),
  ...contacts.slice(0, 1).map(({ address }: Contact) => address),
  ...new Set(pages.map(({ shows }) => pages.find((page) => page.shows === shows)?.address ?? '/')),
];

/** Draws in the widths of Arial, which phones come close to. */
function useArialWidths(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { font-family: "Liberation Sans", Arial, sans-serif !important }');
  document.adoptedStyleSheets = [sheet];
}

test('the first action of every end stands above the bar on a phone', async ({ visitor }) => {
  const low: string[] = [];
  let highest = 0;
  for (const height of HEIGHTS) {
    await visitor.resize({ ...PHONE, height });
    for (const { address } of outcomes) {
      await visitor.open(at(address));
      await read(visitor, useArialWidths, []);
      const screen = await read(visitor, measureScreen, []);
      if (screen.firstAction > screen.barTop)
        low.push(`${address}: ${screen.firstAction} of ${screen.barTop} at ${height}`);
      for (const never of screen.nevers)
        if (never > screen.barTop) low.push(`${address}: never ${never} of ${screen.barTop}`);
      highest = Math.max(highest, screen.height);
    }
  }
  expect(low).toEqual([]);
  expect(highest).toBeLessThanOrEqual(BUDGETS.outcome.height);
  tell(`${outcomes.length} ends, the longest ${highest} px`);
});

test('home and the questions are as short as they should be', async ({ visitor }) => {
  await visitor.resize(PHONE);
  const long: string[] = [];
  const limits = [
    ['/', BUDGETS.home] as const,
    ...questions.map(
      ({ address, answers }) =>
        [address, answers.length > 6 ? BUDGETS.longQuestion : BUDGETS.question] as const,
    ),
  ];
  let home = 0;
  for (const [address, limit] of limits) {
    await visitor.open(at(address));
    await read(visitor, useArialWidths, []);
    const { height } = await read(visitor, measureScreen, []);
    if (address === '/') home = height;
    if (height > limit) long.push(`${address}: ${height} of ${limit}`);
  }
  expect(long).toEqual([]);
  tell(`home ${home} px`);
});

for (const width of [320, 240]) {
  test(`no kind of page moves sideways in a window of ${width} pixels`, async ({ visitor }) => {
    await visitor.resize({ width, height: 640 });
    const wide: string[] = [];
    for (const address of kinds) {
      await visitor.open(at(address));
      const room = await read(visitor, sidewaysRoom, []);
      if (room > 0) wide.push(`${address}: ${room}`);
    }
    expect(wide).toEqual([]);
    tell(`${kinds.length} pages`);
  });
}

test('a phone on its side shows the heading, and the bar covers no action', async ({ visitor }) => {
  await visitor.resize(ON_ITS_SIDE);
  const covered: string[] = [];
  for (const { address } of steps) {
    await visitor.open(at(address));
    covered.push(...(await read(visitor, underTheBar, [])).map((what) => `${address}: ${what}`));
  }
  expect(covered).toEqual([]);
  tell(`${steps.length} steps`);
});

/** A bar on a phone's side over the heading or the first row, or more than a fifth of the screen. */
function underTheBar(): string[] {
  const bar = [...document.querySelectorAll('body section')].find(
    (one) => getComputedStyle(one).position === 'fixed',
  );
  const box = bar?.getBoundingClientRect();
  if (box === undefined) return ['there is no bar'];
  const isUnder = (one: Element | null | undefined) => {
    const own = one?.getBoundingClientRect();
    return (
      own !== undefined && own.bottom > box.top && own.right > box.left && own.top < box.bottom
    );
  };
  const row = [...document.querySelectorAll('main ul[role=list] > li')].find(
    (one) => one.getClientRects().length > 0,
  );
  const heading = document.querySelector('h1');
  return [
    ...((box.width * box.height) / (innerWidth * innerHeight) > 0.2
      ? ['a fifth of the screen']
      : []),
    ...((heading?.getBoundingClientRect().bottom ?? Infinity) > innerHeight ? ['no heading'] : []),
    ...(isUnder(heading) ? ['the heading is covered'] : []),
    ...(isUnder(row) ? ['the first row is covered'] : []),
  ];
}

test('fields are written in letters of 16 pixels and more, so that no phone zooms', async ({
  visitor,
}) => {
  await visitor.resize(PHONE);
  const small: string[] = [];
  for (const { address, shows } of pages) {
    if (shows === undefined) continue;
    await visitor.open(at(address));
    const sizes = await read(
      visitor,
      () =>
        [...document.querySelectorAll('input:not([type=radio]), textarea, select')]
          .filter(
            (field) =>
              field.getClientRects().length > 0 && getComputedStyle(field).visibility === 'visible',
          )
          .map((field) => Number.parseFloat(getComputedStyle(field).fontSize)),
      [],
    );
    if (sizes.some((size) => size < 16)) small.push(`${address}: ${Math.min(...sizes)}`);
  }
  expect(small).toEqual([]);
});

test('letters of 40 pixels in a window of 240 can be read and reached', async ({ launch }) => {
  const visitor = await launch({ textSize: 40 });
  try {
    await visitor.resize({ width: 240, height: 640 });
    const wrong: string[] = [];
    for (const address of kinds) {
      await visitor.open(at(address));
      wrong.push(...(await read(visitor, outOfReach, [])).map((what) => `${address}: ${what}`));
    }
    expect(wrong).toEqual([]);
  } finally {
    await visitor.close();
  }
  tell(`${kinds.length} pages`);
});

/** What cannot be reached: words past the edge that nothing scrolls to, and a bar that leaves no room to read. */
function outOfReach(): string[] {
  const root = document.documentElement;
  const faults: string[] = [];
  if (Number.parseFloat(getComputedStyle(root).fontSize) < 40) faults.push('the size is not used');
  if (root.scrollWidth > root.clientWidth)
    faults.push(`sideways by ${root.scrollWidth - root.clientWidth}`);
  const bar = [...document.querySelectorAll('body section')].find(
    (one) => getComputedStyle(one).position === 'fixed',
  );
  const height = bar?.getBoundingClientRect().height ?? 0;
  if (height > innerHeight / 2) faults.push(`a bar of ${Math.round(height)}`);
  return faults;
}
