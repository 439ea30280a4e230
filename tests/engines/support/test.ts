import { test as base } from '@playwright/test';
import { engines, textEngines, type Launch } from './engines';
import { readAsText, type TextEngine, type TextPage } from './text-browser';
import type { Visitor } from './visitor';

/** The name of the engine that this project of the tests runs in. */
export type Options = { engine: string };

type Fixtures = Options & { launch: Launch; visitor: Visitor };

/** A test with one reader, who is the same in all tests of a file. */
export const test = base.extend<object, Fixtures>({
  engine: ['', { option: true, scope: 'worker' }],
  launch: [
    async ({ engine }, use) => {
      const found = engines[engine];
      if (found === undefined || 'missing' in found)
        throw new Error(`The engine "${engine}" is not on this machine.`);
      await use(found.engine);
    },
    { scope: 'worker' },
  ],
  visitor: [
    async ({ launch }, use) => {
      const visitor = await launch({});
      await use(visitor);
      await visitor.close();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
});

/** Reads pages with the text browser of this project. */
export const textTest = base.extend<
  object,
  { engine: TextEngine; asText: (path: string) => TextPage }
>({
  engine: ['lynx', { option: true, scope: 'worker' }],
  asText: [
    async ({ engine }, use) => {
      const found = textEngines[engine];
      if ('missing' in found) throw new Error(`The browser "${engine}" is not on this machine.`);
      await use((path) => readAsText(engine, found.engine, `${siteAddress()}${path}`));
    },
    { scope: 'worker' },
  ],
});

/** Where the site under test is sent from, without a slash at its end. */
export const siteAddress = (): string => setBy('ENGINES_SITE');

/** Where the rest of the world is, on this machine: results of a search, the weather, a school. */
export const worldAddress = (): string => setBy('ENGINES_WORLD');

function setBy(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error('Run these tests with "npm run test:engines".');
  return value;
}
