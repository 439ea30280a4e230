import { execFileSync } from 'node:child_process';
import { expect } from '@playwright/test';
import { phoneLink } from '../../lib/markdown/phone-link';
import { findProgram } from '../site/support/find-browser';
import { measureScreen } from '../site/support/screens';
import { contentUnderTest } from '../site/support/site-under-test';
import { tell, tellDifference } from './support/tell';
import { siteAddress, test, worldAddress } from './support/test';
import type { Visitor } from './support/visitor';
import {
  answer,
  arriveAt,
  at,
  firstAction,
  flow,
  heading,
  outcomes,
  PHONE,
  press,
  read,
} from './support/walking';

const { site, contacts, scenarios } = contentUnderTest();

const first = flow.steps.get(flow.start);

/** The links that are seen whole above the bar, as they stand in the page. */
function linksInSight(): string[] {
  const bar = [...document.querySelectorAll('body section')].find(
    (one) => getComputedStyle(one).position === 'fixed',
  );
  const end = bar?.getBoundingClientRect().top ?? innerHeight;
  return [...document.querySelectorAll('main a[href]')].flatMap((link) => {
    const { height, top, bottom } = link.getBoundingClientRect();
    return height > 0 && top >= 0 && bottom <= end ? [link.getAttribute('href') ?? ''] : [];
  });
}

/** Goes home on a phone, from the results of a search. */
async function comeFromASearch(visitor: Visitor): Promise<void> {
  await visitor.resize(PHONE);
  await visitor.open(`${worldAddress()}/results/`);
  await visitor.open(at('/'));
}

test('a parent at night finds whom to tell, and what not to do, without scrolling', async ({
  visitor,
}) => {
  // The story that goes furthest; the flow's own test walks all the other ways.
  const [longest] = scenarios.toSorted((one, other) => other.answers.length - one.answers.length);
  if (longest === undefined || first === undefined) throw new Error('There is no story to walk.');
  await comeFromASearch(visitor);
  await press(visitor, 'In danger?', 'body');
  await arriveAt(visitor, at(site.emergencyPage));
  await visitor.back();
  await arriveAt(visitor, at('/'));
  await visitor.open(at(first.address));
  const step = await answer(visitor, first, longest.answers);
  expect(await heading(visitor)).toBe(step.title);
  const { firstAction: action, nevers, barTop } = await read(visitor, measureScreen, []);
  expect(action, `the first action of ${step.address}`).toBeLessThanOrEqual(barTop);
  for (const never of nevers) expect(never, step.address).toBeLessThanOrEqual(barTop);
});

test('a child finds a line of their own one tap from home', async ({ visitor }) => {
  const lines = contacts.flatMap(({ kind, who, routes }) =>
    kind === 'talk' && who.includes('children') && !who.includes('adults')
      ? routes.flatMap((route) => ('number' in route ? [phoneLink(route.number)] : []))
      : [],
  );
  const found: string[] = [];
  for (const { text, goTo } of site.doors) {
    await comeFromASearch(visitor);
    await press(visitor, text);
    await arriveAt(visitor, at(goTo));
    const inSight = await read(visitor, linksInSight, []);
    if (inSight.some((href) => lines.includes(href))) found.push(goTo);
  }
  expect(found).not.toEqual([]);
});

test('a deaf father reaches the police without speaking', async ({ visitor }) => {
  await comeFromASearch(visitor);
  await press(visitor, 'In danger?', 'body');
  await arriveAt(visitor, at(site.emergencyPage));
  const emergency = await read(
    visitor,
    () =>
      [...document.querySelectorAll('main a[href]')].map((link) => link.getAttribute('href') ?? ''),
    [],
  );
  // A text, a relay or a picture that signs, and none of them by voice.
  expect(emergency.filter((href) => /^(sms|tel:18|https):?/.test(href)).length).toBeGreaterThan(1);

  let written = 0;
  for (const outcome of outcomes) {
    const ways = outcome.actions.flatMap(({ contact, route }) =>
      contacts
        .filter(({ id }) => id === contact)
        .flatMap(({ routes }) =>
          routes.filter(({ kind }) => route === undefined || kind === route),
        ),
    );
    const way = ways.find(({ kind }) => ['web', 'chat', 'sms', 'email', 'bsl'].includes(kind));
    if (way === undefined) continue;
    await visitor.open(at(outcome.address));
    const isThere = await read(
      visitor,
      (address) =>
        [...document.querySelectorAll('main a[href]')].some((link) =>
          (link.getAttribute('href') ?? '').includes(address),
        ),
      ['number' in way ? way.number.replaceAll(' ', '') : way.address],
    );
    expect(isThere, outcome.address).toBe(true);
    written += 1;
  }
  expect(written).toBeGreaterThan(0);
  tell(`${written} ends without speaking`);
});

for (const [way, pages] of [
  ['the link', 1],
  ['the link', 2],
  ['the link', 6],
  ['Shift three times', 3],
] as const) {
  test(`somebody who is watched leaves ${pages} deep by ${way}, and Back shows what was there before`, async ({
    visitor,
  }) => {
    const [door] = site.doors;
    if (door === undefined) throw new Error('The home page has no door.');
    await comeFromASearch(visitor);
    if (pages > 1) {
      await press(visitor, door.text);
      await arriveAt(visitor, at(door.goTo));
    }
    for (const { address } of outcomes.slice(0, Math.max(0, pages - 2)))
      await visitor.open(at(address));
    if (way === 'the link') await press(visitor, 'Leave this site', 'section');
    else await visitor.press('Shift', 3);
    await arriveAt(visitor, `${worldAddress()}/weather/`);
    await visitor.back();
    await arriveAt(visitor, `${worldAddress()}/results/`);
    await visitor.forward();
    await arriveAt(visitor, `${worldAddress()}/weather/`);
  });
}

test("a school's page shows danger and the way in, and leads to the site", async ({ visitor }) => {
  await visitor.resize(PHONE);
  await visitor.open(`${worldAddress()}/a-school/`);
  // A frame may come after the page that holds it.
  await expect
    .poll(() => read(visitor, () => document.body.innerText, [], 'frame').catch(() => ''))
    .toContain('999');
  const lost = await read(
    visitor,
    () => ({
      below: document.documentElement.scrollHeight - innerHeight,
      beside: document.documentElement.scrollWidth - innerWidth,
    }),
    [],
    'frame',
  );
  expect(lost.below).toBeLessThanOrEqual(0);
  expect(lost.beside).toBeLessThanOrEqual(0);
  const { words, address } = await read(
    visitor,
    () => {
      const link = document.querySelector<HTMLAnchorElement>('a[target=_top]:not([href^="tel:"])');
      return { words: link?.innerText ?? '', address: link?.href ?? '' };
    },
    [],
    'frame',
  );
  expect(address).toContain(siteAddress());
  await press(visitor, words, 'body', 'frame');
  await arriveAt(visitor, address);
});

test('a printed sheet fits two pages, and whom to tell stands on the first', async ({
  visitor,
}) => {
  await visitor.open(at('/'));
  const canPrint = (await visitor.print()) !== undefined;
  test.skip(canPrint && readsPdf === undefined, 'Debian\'s package "poppler-utils" is not here.');
  await visitor.resize(canPrint ? PHONE : A4);
  const counts: number[] = [];
  for (const outcome of outcomes) {
    await visitor.open(at(outcome.address));
    const pdf = await visitor.print();
    const sheets = pdf === undefined ? await read(visitor, sheetsOfPaper, [A4.height]) : words(pdf);
    expect(sheets[0]?.replaceAll(/\s+/g, ' '), outcome.address).toContain(firstAction(outcome));
    counts.push(sheets.length);
  }
  expect(Math.max(...counts)).toBeLessThanOrEqual(2);
  if (!canPrint)
    tellDifference(
      'its driver has no command to print, so sheets are measured on the screen with the rules for paper.',
    );
  tell(`${counts.length} sheets, at most ${Math.max(...counts)} pages`);
});

/** A4 within its margins of 14 mm, at 96 pixels an inch. */
const A4 = { width: 688, height: 1017 };

const readsPdf = findProgram(['pdftotext']);

/** The words on each sheet of a printed file. */
function words(pdf: Uint8Array): string[] {
  const text = execFileSync(readsPdf ?? '', ['-', '-'], { input: pdf, encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

/** Puts the rules for paper in force on the screen, and finds which row to press stands on which sheet then. */
function sheetsOfPaper(height: number): string[] {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSMediaRule) {
        const words = rule.media.mediaText;
        if (words === 'print') rule.media.mediaText = 'all';
        else if (words.startsWith('screen')) rule.media.mediaText = 'print';
      }
  const sheets = Array.from(
    { length: Math.ceil(document.documentElement.scrollHeight / height) },
    () => '',
  );
  for (const row of document.querySelectorAll<HTMLElement>('main ul[role=list] > li')) {
    const sheet = Math.floor(row.getBoundingClientRect().bottom / height);
    sheets[sheet] = `${sheets[sheet] ?? ''} ${row.innerText}`;
  }
  return sheets;
}

test('the site under test is the one that was built', async ({ visitor }) => {
  await visitor.open(at('/'));
  expect(await read(visitor, () => document.title, [])).toContain(site.name);
  expect(await read(visitor, () => location.origin, [])).toBe(siteAddress());
});
