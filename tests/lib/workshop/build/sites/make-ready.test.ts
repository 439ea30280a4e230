import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bytesOf } from '../../../../../lib/workshop/build/files';
import { makeReady } from '../../../../../lib/workshop/build/sites/make-ready';
import { swapIn } from '../../../../../lib/workshop/build/sites/swap';

let folder = '';
const at = (...names: string[]) => join(folder, ...names);
const publish = () =>
  swapIn(
    {
      site: new Map([['index.html', bytesOf('page')]]),
      hosting: new Map([['site.json', bytesOf('{}')]]),
    },
    at('out'),
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ready-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What Next dies of. */
async function linksToNowhere(): Promise<string[]> {
  const names = await readdir(folder);
  const dead = await Promise.all(
    names.map((name) =>
      stat(at(name)).then(
        () => '',
        () => name,
      ),
    ),
  );
  return dead.filter((name) => name !== '');
}

test.each([
  ['nothing is there', () => undefined],
  [
    '"out" was taken away',
    () => {
      rmSync(at('out'));
    },
  ],
  [
    '".build" was taken away',
    () => {
      rmSync(at('.build'), { recursive: true });
    },
  ],
  [
    'both were',
    () => {
      rmSync(at('out'));
      rmSync(at('.build'), { recursive: true });
    },
  ],
  [
    'only the settings of servers were',
    () => {
      rmSync(at('hosting'));
    },
  ],
  [
    'a site for another folder was',
    () => {
      symlinkSync('.build/sites/preview/1-a/out', at('preview'));
      symlinkSync('preview/../settings', at('preview-hosting'));
    },
  ],
  [
    '".build" is a file',
    () => {
      rmSync(at('.build'), { recursive: true });
      writeFileSync(at('.build'), '');
    },
  ],
  [
    '".build" leads nowhere',
    () => {
      rmSync(at('.build'), { recursive: true });
      symlinkSync('/no/such/folder', at('.build'));
    },
  ],
  [
    '".next" is a file',
    () => {
      writeFileSync(at('.next'), '');
    },
  ],
  [
    '".next" leads nowhere',
    () => {
      symlinkSync('/no/such/folder', at('.next'));
    },
  ],
])('a site can be published when %s', async (_, breakIt) => {
  await publish();
  breakIt();
  await makeReady(folder, at('out'));
  expect(await linksToNowhere()).toEqual([]);
  await publish();
  expect([existsSync(at('out', 'index.html')), existsSync(at('hosting'))]).toEqual([true, true]);
});

test('the notes that Next has kept stay', async () => {
  mkdirSync(at('.next', 'cache'), { recursive: true });
  await makeReady(folder, at('out'));
  expect(existsSync(at('.next', 'cache'))).toBe(true);
});

test('a link of somebody else that leads nowhere is not ours to take away', async () => {
  symlinkSync('/no/such/folder', at('notes'));
  await makeReady(folder, at('out'));
  expect(lstatSync(at('notes')).isSymbolicLink()).toBe(true);
});

test('a folder that cannot be made is told in a sentence', async () => {
  await expect(makeReady(folder, at('no', 'such', 'out'))).rejects.toThrow(
    /^There is no such folder, so the new site was not published/,
  );
});
