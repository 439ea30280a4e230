import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './tests/site/find-browser';

const port = process.env.TEST_PORT ?? '3210';
const baseURL = `http://127.0.0.1:${port}`;
const browser = findBrowser();

/**
 * Browser tests run over `out/`, sent by the project's own server. Files ending in
 * `.journey.spec.ts` run once with scripts and once without; the others with scripts.
 */
export default defineConfig({
  testDir: 'tests/site',
  outputDir: '.build/test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  reporter: process.env.CI === undefined ? 'list' : 'dot',
  // Machines are shared: a browser that was starved once gets a second chance, and a slow test is not a wrong one.
  retries: 2,
  timeout: 120_000,
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      // Chromium has no sandbox for root, and looks for its maker's servers unless it is told not to.
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    { name: 'with-script', use: { ...devices['Desktop Chrome'] } },
    { name: 'without-script', testMatch: '**/*.journey.spec.ts', use: { ...devices['Desktop Chrome'], javaScriptEnabled: false } },
  ],
  webServer: { command: 'node --import tsx lib/cli/serve.ts', url: `${baseURL}/build.json`, env: { PORT: port, HOST: '127.0.0.1' }, reuseExistingServer: false },
});
