import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  growPublishedList,
  readPublishedList,
} from '../../../../../lib/workshop/build/steps/published-list';

let projectDir = '';
beforeEach(async () => {
  projectDir = await mkdtemp(join(tmpdir(), 'list-'));
});
afterEach(() => rm(projectDir, { recursive: true }));

test('a new address is written into the list', async () => {
  await writeFile(join(projectDir, 'published-urls.txt'), '/\n');

  await growPublishedList(projectDir, ['/stings/']);

  expect(await readFile(join(projectDir, 'published-urls.txt'), 'utf8')).toBe('/\n/stings/\n');
});

test('nothing else is left in the folder', async () => {
  await writeFile(join(projectDir, 'published-urls.txt'), '/\n');

  await growPublishedList(projectDir, ['/stings/']);

  expect(await readdir(projectDir)).toEqual(['published-urls.txt']);
});

test('a list that is missing stops the build', async () => {
  await expect(readPublishedList(projectDir)).rejects.toThrow(
    /put it back from the project's history/,
  );
});
