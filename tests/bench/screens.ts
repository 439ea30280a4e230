import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../site/support/find-browser';
import { BUDGETS, HEIGHTS, measureScreen, openScreen } from '../site/support/screens';
import { contentUnderTest, tapsFrom } from '../site/support/site-under-test';
import { served } from './served';

/** Farther than this nobody goes to look. */
const MOST_TAPS = 6;

const COLUMNS = ['height', 'first action', 'words', 'links', 'numbers', 'from home', 'from start'];

/**
 * Prints what every step, the home page, the emergency page and the contacts show at 360 pixels,
 * with the budgets of look.md above.
 */
export async function benchScreens(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    console.log('Screens: there is no Chromium or Chrome. Install one, or set BROWSER_PATH to it.');
    return;
  }
  const { outcome, question, longQuestion, home, emergency, contacts, contact } = BUDGETS;
  console.log(
    `Screens at 360 pixels. Budgets: outcomes ${outcome.height} high, ${outcome.words} words, ` +
      `${outcome.links} links, ${outcome.numbers} numbers besides 999; ` +
      `questions ${question}, long ones ${longQuestion}; home ${home}; emergency ${emergency}; ` +
      `contacts ${contacts}, each ${contact}; taps 3 from home, 4 from the start`,
  );
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await served((origin) => printAll(page, origin));
  } finally {
    await browser.close();
  }
  console.log('');
}

async function printAll(page: Page, origin: string): Promise<void> {
  const { steps, contacts, site } = contentUnderTest();
  const own = ['/', site.emergencyPage, ...contacts.map(({ address }) => address)];
  const [home, start] = [tapsFrom('/', MOST_TAPS), tapsFrom('/report/', MOST_TAPS)];
  for (const height of HEIGHTS) {
    console.log(`  360 by ${height}`.padEnd(44) + COLUMNS.join('  '));
    for (const address of [...steps.map((step) => step.address), ...own]) {
      await openScreen(page, origin + address, height);
      const screen = await page.evaluate(measureScreen);
      const cells = [
        String(screen.height),
        screen.firstAction <= screen.barTop ? 'seen' : 'not seen',
        ...[screen.words, screen.links, screen.numbers.length].map(String),
        ...[home, start].map((taps) => String(taps.get(address) ?? '-')),
      ];
      const row = cells.map((cell, column) => cell.padStart(COLUMNS[column]?.length ?? 0));
      console.log(`  ${address}`.padEnd(44) + row.join('  '));
    }
  }
}
