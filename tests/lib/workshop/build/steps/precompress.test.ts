import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bytesOf, type Files } from '../../../../../lib/workshop/build/files';
import { precompress as precompressIn } from '../../../../../lib/workshop/build/steps/precompress';

const LONG = bytesOf('Call 101. '.repeat(200));

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copies-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const precompress = (files: Files) => precompressIn(files, folder);

test('a text file gets a Brotli and a gzip copy of the same content', async () => {
  const files = await precompress(new Map([['index.html', LONG]]));

  expect(
    [
      brotliDecompressSync(files.get('index.html.br') ?? ''),
      gunzipSync(files.get('index.html.gz') ?? ''),
    ].map((copy) => copy.equals(LONG)),
  ).toEqual([true, true]);
});

test('the file itself stays', async () => {
  expect((await precompress(new Map([['index.html', LONG]]))).get('index.html')).toBe(LONG);
});

test('a copy holds no time and no system, so that it is the same tomorrow and elsewhere', async () => {
  const gzip = (await precompress(new Map([['index.html', LONG]]))).get('index.html.gz');
  const [time, system] = [[...(gzip ?? [])].slice(4, 8), gzip?.[9]];

  expect([time, system]).toEqual([[0, 0, 0, 0], 255]);
});

test('a small file gets none', async () => {
  expect((await precompress(new Map([['robots.txt', LONG.slice(0, 1023)]]))).size).toBe(1);
});

test('a picture gets none', async () => {
  expect((await precompress(new Map([['map.png', LONG]]))).size).toBe(1);
});

test('a copy that would be larger is left out', async () => {
  const noise = Uint8Array.from(
    { length: 2000 },
    (_, index) => (index * index * 2654435761) >>> 11,
  );

  const copies = await precompress(new Map([['data.json', noise]]));

  expect([...copies].every(([, bytes]) => bytes.length <= noise.length)).toBe(true);
});

describe('copies of an earlier build', () => {
  const SITE: Files = new Map([['index.html', LONG]]);
  const kept = async (ending: string) =>
    join(folder, (await readdir(folder)).find((name) => name.endsWith(ending)) ?? '');

  test('are used again, whatever the file is called now', async () => {
    await precompress(SITE);
    // Another way to pack the same bytes, which only the kept copy can have come from.
    const copy = brotliCompressSync(LONG, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
    await writeFile(await kept('.br'), copy);

    const again = await precompress(new Map([['moved.html', LONG]]));

    expect(again.get('moved.html.br')).toEqual(copy);
  });

  test.each([
    ['half written', (copy: Buffer) => copy.subarray(0, copy.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['of something else', () => brotliCompressSync('Call 999.')],
  ])('are made again when one is %s', async (_what, damage) => {
    const first = await precompress(SITE);
    await writeFile(await kept('.br'), damage(await readFile(await kept('.br'))));

    expect(await precompress(SITE)).toEqual(first);
  });

  test('are whole again after that', async () => {
    await precompress(SITE);
    const first = await readFile(await kept('.br'));
    await writeFile(await kept('.br'), '');
    await precompress(SITE);

    expect(await readFile(await kept('.br'))).toEqual(first);
  });

  test('go when the site has no such file any more', async () => {
    await precompress(SITE);
    await precompress(new Map());

    expect(await readdir(folder)).toEqual([]);
  });

  test('are not needed: where nothing can be kept, all are made', async () => {
    const first = await precompress(SITE);
    await rm(folder, { recursive: true });
    await writeFile(folder, 'a file where the folder should be');

    expect(await precompress(SITE)).toEqual(first);
  });
});
