import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Fixture } from './fixture';

const FOLDER = path.resolve('components');
const ENDING = '.fixtures.tsx';

/** Every component of the site in each of its states, found by the names of the files, by name. */
export async function findFixtures(): Promise<Fixture[]> {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith(ENDING),
  );
  const found = await Promise.all(files.map(fixturesIn));
  return found.flat().sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

async function fixturesIn(file: string): Promise<Fixture[]> {
  // Next's bundler takes along every file that this could name; the one of the tests would look in one folder only.
  const exported: unknown = await import(
    /* @vite-ignore */ `../${file.slice(0, -ENDING.length)}.fixtures.tsx`
  );
  return Object.values(exported ?? {}).filter(isFixture);
}

function isFixture(value: unknown): value is Fixture {
  return typeof value === 'object' && value !== null && 'name' in value && 'examples' in value;
}
