import { findBrowser, findProgram } from '../../site/support/find-browser';
import type { TextEngine } from './text-browser';
import type { Setting, Visitor } from './visitor';
import { launchChromium, launchFirefox } from './with-puppeteer';
import { launchWebKit } from './with-webdriver';

/** An engine that this machine has, or the packages of Debian that would bring it. */
type Found<Engine> = { engine: Engine } | { missing: string };

export type Launch = (setting: Setting) => Promise<Visitor>;

/** WebKitGTK keeps its browser for tests beside its libraries, whatever the machine's kind. */
const WEBKIT_PLACES = ['x86_64', 'aarch64'].map(
  (kind) => `/usr/lib/${kind}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
);

const chromium = findBrowser();
const firefox = findProgram(['firefox-esr', 'firefox']);
const screen = findProgram(['Xvfb']);
const driver = findProgram(['WebKitWebDriver']);
const browser = findProgram([], WEBKIT_PLACES);

/** The engines that draw. */
export const engines: Readonly<Record<string, Found<Launch>>> = {
  chromium: found(chromium, 'chromium', (program) => (setting) => launchChromium(program, setting)),
  firefox: found(firefox, 'firefox-esr', (program) => (setting) => launchFirefox(program, setting)),
  webkit:
    screen === undefined || driver === undefined || browser === undefined
      ? { missing: 'webkit2gtk-driver and xvfb' }
      : { engine: (setting) => launchWebKit({ screen, driver, browser }, setting) },
};

/** The browsers that only know text, each with its program. */
export const textEngines: Readonly<Record<TextEngine, Found<string>>> = {
  lynx: found(findProgram(['lynx']), 'lynx', (program) => program),
  w3m: found(findProgram(['w3m']), 'w3m', (program) => program),
};

function found<Engine>(
  program: string | undefined,
  missing: string,
  make: (program: string) => Engine,
): Found<Engine> {
  return program === undefined ? { missing } : { engine: make(program) };
}
