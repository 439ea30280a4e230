import { expect } from '@playwright/test';
import { contentUnderTest } from '../site/support/site-under-test';
import { tell } from './support/tell';
import { test } from './support/test';
import { at, outcomes, PHONE, questions, read } from './support/walking';

const { contacts, pages, site } = contentUnderTest();

const looked = [
  '/',
  site.emergencyPage,
  ...[...questions, ...outcomes, ...contacts].slice(0, 1).map(({ address }) => address),
  ...outcomes.slice(0, 1).map(({ address }) => address),
  ...pages.filter(({ shows }) => shows !== undefined).map(({ address }) => address),
];

/** What can be tapped, and no rule says how it looks while it is. */
function withoutPressedLook(): string[] {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const pressed = rules.flatMap((rule) =>
    rule instanceof CSSStyleRule && rule.selectorText.includes(':active')
      ? [rule.selectorText.replaceAll(':active', '')]
      : [],
  );
  return [...document.querySelectorAll('a[href], button, summary')].flatMap((one) =>
    pressed.some((selector) => one.matches(selector)) ? [] : [one.outerHTML.slice(0, 80)],
  );
}

test('everything that can be tapped shows that it was', async ({ visitor }) => {
  await visitor.resize(PHONE);
  for (const address of looked) {
    await visitor.open(at(address));
    expect(await read(visitor, withoutPressedLook, []), address).toEqual([]);
  }
  tell(`${looked.length} pages`);
});

test('the page keeps to the part of the screen that no notch and no edge takes', async ({
  visitor,
}) => {
  await visitor.open(at('/'));
  const { viewport, styles } = await read(
    visitor,
    () => ({
      viewport: document.querySelector('meta[name=viewport]')?.getAttribute('content') ?? '',
      styles: [...document.querySelectorAll('style')].map((one) => one.textContent).join(''),
    }),
    [],
  );
  // Phones keep a page inside by themselves, unless it asks for the whole screen; then it must do it.
  expect(viewport).toContain('width=device-width');
  expect(viewport.includes('viewport-fit=cover')).toBe(styles.includes('safe-area-inset-bottom'));
  expect(viewport).not.toMatch(/maximum-scale|user-scalable/);
});
