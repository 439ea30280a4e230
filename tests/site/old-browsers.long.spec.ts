import { expect } from '@playwright/test';
import { asOldBrowser, oldBrowsers } from '../support/old-browsers';
import { coveredStops, cutText, sidewaysRoom, wearSheet } from './support/in-page';
import { pageOfEachKind } from './support/kinds';
import { test } from './support/lasting-tabs';
import { measureScreen } from './support/screens';
import { pageHtml } from './support/site-under-test';

const WIDTHS = [320, 375, 1024] as const;

/** Kinds of page that are there for one thing to press. */
const WITH_ACTION: readonly string[] = ['doors', 'question', 'outcome', 'emergency', 'contact'];

/** A page's stylesheets as old browsers read them, each once, with the names of those that read it so. */
function oldSheets(address: string): ReadonlyMap<string, string> {
  const whole = [...pageHtml(address).matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)]
    .map(([, css = '']) => css)
    .join('\n');
  const sheets = new Map<string, string>();
  for (const browser of oldBrowsers) {
    const { css: sheet } = asOldBrowser(whole, browser);
    const others = sheets.get(sheet);
    const name = `${browser.name} ${browser.version}`;
    sheets.set(sheet, others === undefined ? name : `${others}, ${name}`);
  }
  return sheets;
}

for (const [kind, address] of pageOfEachKind()) {
  test(`${kind} can be read and used in browsers of 2020`, async ({ tab }) => {
    await tab.goto(address);
    for (const [sheet, browsers] of oldSheets(address)) {
      await tab.evaluate(wearSheet, sheet);
      for (const width of WIDTHS) {
        const where = `in ${browsers}, ${width} pixels wide`;
        await tab.setViewportSize({ width, height: 640 });
        expect.soft(await tab.evaluate(sidewaysRoom), `room sideways ${where}`).toBe(0);
        expect.soft(await tab.evaluate(cutText), `words that are cut ${where}`).toEqual([]);
        expect.soft(await tab.evaluate(coveredStops), `covered ${where}`).toEqual([]);
        if (!WITH_ACTION.includes(kind)) continue;
        await tab.evaluate('scrollTo(0, 0)');
        const { firstAction, barTop } = await tab.evaluate(measureScreen);
        expect.soft(firstAction, `the first action ${where}`).toBeLessThanOrEqual(barTop);
      }
      if (kind !== 'prepare') continue;
      const pdf = await tab.pdf({ preferCSSPageSize: true, format: 'A4' });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g);
      expect.soft(sheets, `sheets of paper in ${browsers}`).toHaveLength(1);
    }
  });
}
