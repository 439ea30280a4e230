import { defineConfig } from '@playwright/test';
import { engines, textEngines } from './support/engines';
import type { Options } from './support/test';

const TEXT = '**/text-browsers.spec.ts';
const installed = (found: Record<string, object>) =>
  Object.entries(found).flatMap(([name, one]) => ('engine' in one ? [name] : []));

/** One project for each engine on this machine. `run.ts` says which are missing, and serves the site. */
export default defineConfig<object, Options>({
  testDir: '.',
  outputDir: '../../.build/engines-results',
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  reporter: [[process.env.CI === undefined ? 'line' : 'dot'], ['./support/table.ts']],
  retries: 0,
  timeout: 240_000,
  // An engine that hangs ends the run; it does not hold up whoever waits for it.
  globalTimeout: 1_200_000,
  expect: { timeout: 20_000 },
  projects: [
    ...installed(engines).map((engine) => ({ name: engine, testIgnore: TEXT, use: { engine } })),
    ...installed(textEngines).map((engine) => ({ name: engine, testMatch: TEXT, use: { engine } })),
  ],
});
