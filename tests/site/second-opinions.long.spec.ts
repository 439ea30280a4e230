import { expect } from '@playwright/test';
import { pageOfEachKind } from './support/kinds';
import { test } from './support/lasting-tabs';
import { alfaFindings, ibmFindings } from './support/second-opinions';

/** Rows as the other pages have them, only many more: these would take longer than all the others together. */
const LONG_LISTS =
  /^(anonymity|contacts|forces|glossary|sources|changes|letter of .*|\/pages\.html|\/404\.html)$/;

/** What they are sure of, not what they ask a person to judge; axe sees every page in every-page.long.spec.ts. */
for (const [kind, address] of pageOfEachKind()) {
  if (LONG_LISTS.test(kind)) continue;
  test(`two other programs find no barrier in ${kind}`, async ({ tab }) => {
    // Alfa's standard device, whose size the rules of Alfa take as given.
    await tab.setViewportSize({ width: 1280, height: 720 });
    await tab.goto(address);
    expect.soft(await ibmFindings(tab), 'IBM').toEqual([]);
    expect.soft(await alfaFindings(tab), 'Alfa').toEqual([]);
  });
}
