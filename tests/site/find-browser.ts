import { accessSync, constants, readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
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

/** The path of a Chromium or Chrome on this machine: the setting `BROWSER_PATH`, one on the PATH, or one that Playwright installed. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...(env.BROWSER_PATH === undefined ? [] : [env.BROWSER_PATH]),
    ...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
    ...OTHER_PLACES,
    ...installedByPlaywright(
      env.PLAYWRIGHT_BROWSERS_PATH ?? path.join(homedir(), '.cache', 'ms-playwright'),
    ),
  ];
  return candidates.find(canRun);
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

/** Tries Playwright's installer, then Debian's packages; what they print is shown, for it may take minutes. */
export function installBrowser(): string | undefined {
  const attempts: [string, string[]][] = [
    [process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']],
    ['apt-get', ['update']],
    ['apt-get', ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation']],
  ];
  for (const [command, words] of attempts) {
    console.log(`No Chromium found yet. Trying: ${path.basename(command)} ${words.join(' ')}`);
    spawnSync(command, words, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const found = findBrowser();
    if (found !== undefined) return found;
  }
  return undefined;
}
