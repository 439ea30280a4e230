import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bytesOf } from '../../../../../lib/workshop/build/files';
import { precompress } from '../../../../../lib/workshop/build/steps/precompress';

const LONG = bytesOf('Call 101. '.repeat(200));

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
