import puppeteer, { type Frame, type LaunchOptions, type Page } from 'puppeteer-core';
import type { Place, Setting, Visitor } from './visitor';

/** Firefox, which Puppeteer speaks WebDriver BiDi to. */
export function launchFirefox(program: string, setting: Setting): Promise<Visitor> {
  return launch({
    browser: 'firefox',
    executablePath: program,
    extraPrefsFirefox: {
      'app.normandy.enabled': false,
      // As on phones, where the bar for scrolling lies over the page and takes none of its width.
      'ui.useOverlayScrollbars': 1,
      // "Always": the reader's colours win over the page's.
      ...(setting.forcedColours ? { 'browser.display.document_color_use': 2 } : {}),
      ...(setting.textSize === undefined
        ? {}
        : { 'font.size.variable.x-western': setting.textSize }),
    },
  });
}

/** Chromium, to compare with. */
export async function launchChromium(program: string, setting: Setting): Promise<Visitor> {
  const text = setting.textSize;
  return launch(
    {
      browser: 'chrome',
      executablePath: program,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        ...(text === undefined ? [] : [`--blink-settings=defaultFontSize=${text}`]),
      ],
    },
    setting.forcedColours ? forceColours : undefined,
  );
}

async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
}

async function launch(
  options: LaunchOptions,
  prepare?: (page: Page) => Promise<void>,
): Promise<Visitor> {
  const browser = await puppeteer.launch({
    ...options,
    timeout: 120_000,
    protocolTimeout: 120_000,
  });
  const page = await browser.newPage();
  await prepare?.(page);
  const placeOf = (place: Place): Frame => {
    const frame = place === 'frame' ? page.frames()[1] : page.mainFrame();
    if (frame === undefined) throw new Error('There is no frame on this page.');
    return frame;
  };
  return {
    open: async (address) => {
      // Puppeteer's own way waits for ever in Firefox once a page has come back from memory.
      await page.evaluate(`document.isLeft = true; location.assign(${JSON.stringify(address)})`);
      await untilLoaded(page, address);
    },
    resize: (size) => page.setViewport(size),
    evaluate: (script, place) => placeOf(place).evaluate(script),
    click: (selector, place) => placeOf(place).click(selector),
    press: async (key, times) => {
      for (let press = 0; press < times; press += 1) await page.keyboard.press(key);
    },
    // Puppeteer waits for a load, and a page that comes back from memory is not loaded. The answer leaves first.
    back: () => page.evaluate('setTimeout(() => { history.back(); })'),
    forward: () => page.evaluate('setTimeout(() => { history.forward(); })'),
    print: () => page.pdf({ preferCSSPageSize: true, format: 'A4' }),
    close: () => browser.close(),
  };
}

/** Waits for the next page: the one before it is marked, and a new tab begins empty. */
async function untilLoaded(page: Page, address: string): Promise<void> {
  for (let time = 0; time < 600; time += 1) {
    const isThere = await page
      .evaluate(`document.readyState === 'complete' && document.isLeft !== true && location.href`)
      .catch(() => false);
    if (isThere === new URL(address).href) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The page after ${page.url()} did not load.`);
}
