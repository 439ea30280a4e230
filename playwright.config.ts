import { defineConfig, devices } from '@playwright/test';
import { findShell } from './tests/site/support/find-browser';

const port = process.env.TEST_PORT ?? '3210';
const baseURL = `http://127.0.0.1:${port}`;
const browser = findShell();

const desktop = devices['Desktop Chrome'];
const JOURNEYS = '**/*.journey.spec.ts';

/**
 * Browser tests run over `out/`, sent by the project's own server. Files ending in
 * `.journey.spec.ts` run once for each kind of reader; the others once, with scripts.
 */
export default defineConfig({
  testDir: 'tests/site',
  outputDir: '.build/test-results',
  snapshotPathTemplate: '{testDir}/spoken/{arg}{ext}',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: process.env.CI !== undefined,
  reporter: process.env.CI === undefined ? 'list' : 'dot',
  // A test that passes at the second try has found something; one on a busy machine is slow, and not wrong.
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      // Chromium has no sandbox for root, and looks for its maker's servers unless it is told not to.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'with-script', use: desktop },
    { name: 'without-script', testMatch: JOURNEYS, use: { ...desktop, javaScriptEnabled: false } },
    { name: 'by-keyboard', testMatch: JOURNEYS, use: desktop, metadata: { byKeyboard: true } },
    {
      name: 'low-vision',
      testMatch: JOURNEYS,
      use: { ...desktop, contextOptions: { forcedColors: 'active' } },
      metadata: { largeText: true },
    },
  ],
  webServer: {
    command: 'node lib/workshop/commands/start.js serve',
    url: `${baseURL}/build.json`,
    env: { PORT: port, HOST: '127.0.0.1' },
    reuseExistingServer: false,
  },
});
