/** `npm run test:site`: the browser tests, over the built site as the project's own server sends it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { findBrowser, installBrowser } from './find-browser';

/** A port that nobody uses now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('The system gave no port.'));
        else resolve(address.port);
      });
    });
  });
}

async function main(): Promise<number> {
  if (!existsSync('out/index.html')) {
    console.error('There is no built site to test. Run "npm run build" first.');
    return 1;
  }
  const browser = findBrowser() ?? installBrowser();
  if (browser === undefined) {
    console.error('No Chromium or Chrome was found, and none could be installed. Install Debian\'s package "chromium", or set BROWSER_PATH to a browser.');
    return 1;
  }
  const port = String(await freePort());
  const env = { ...process.env, BROWSER_PATH: browser, TEST_PORT: port };
  const run = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)], { stdio: 'inherit', env });
  return run.status ?? 1;
}

process.exitCode = await main();
