/** `npm run test:site`: the browser tests, over the built site as the project's own server sends it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { freePort } from '../support/free-port';
import { findShell } from './support/find-browser';

async function main(): Promise<number> {
  if (!existsSync('out/index.html')) {
    console.error('There is no built site to test. Run "npm run build" first.');
    return 1;
  }
  if (findShell() === undefined) {
    const isCi = process.env.CI !== undefined;
    console.error(
      `The browser tests ${isCi ? 'cannot run' : 'were skipped'}: no Chromium or Chrome was found. ` +
        `Install one, such as Debian's package "chromium", or set BROWSER_PATH to a browser.`,
    );
    return isCi ? 1 : 0;
  }
  const port = String(await freePort());
  const env = { ...process.env, TEST_PORT: port };
  const run = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)],
    { stdio: 'inherit', env },
  );
  return run.status ?? 1;
}

process.exitCode = await main();
