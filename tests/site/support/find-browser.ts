import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];
const OTHER_PLACES = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Chromium without what a window needs: a page costs half as much. It keeps no pages in memory. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];

/** The path of the browser for tests that look at pages and no more: a shell where there is one, or `findBrowser`. */
export function findShell(env: NodeJS.ProcessEnv = process.env): string | undefined {
  return env.BROWSER_PATH === undefined
    ? (findProgram(SHELLS, [], env) ?? findBrowser(env))
    : findBrowser(env);
}

/** The path of a Chromium or Chrome: the setting `BROWSER_PATH`, one on the PATH, or one that Playwright installed. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const { BROWSER_PATH, PLAYWRIGHT_BROWSERS_PATH } = env;
  if (BROWSER_PATH !== undefined && canRun(BROWSER_PATH)) return BROWSER_PATH;
  const byPlaywright = PLAYWRIGHT_BROWSERS_PATH ?? path.join(homedir(), '.cache', 'ms-playwright');
  return findProgram(NAMES, [...OTHER_PLACES, ...installedByPlaywright(byPlaywright)], env);
}

/** The path of the first program that can be run: by a name on the PATH, or in one of the places. */
export function findProgram(
  names: readonly string[],
  places: readonly string[] = [],
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...onPath, ...places].find(canRun);
}

function installedByPlaywright(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.startsWith('chromium-'))
      .sort()
      .reverse()
      .flatMap((name) =>
        ['chrome-linux64', 'chrome-linux'].map((system) =>
          path.join(folder, name, system, 'chrome'),
        ),
      );
  } catch {
    return [];
  }
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
