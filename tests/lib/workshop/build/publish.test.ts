import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, textOf, type Files } from '../../../../lib/workshop/build/files';
import { elementsOf, parsePage } from '../../../../lib/workshop/build/html';
import { MANIFEST_PATH, readManifest } from '../../../../lib/workshop/build/manifest';
import { pageAddresses, publish } from '../../../../lib/workshop/build/publish';
import { readableText } from '../../../../lib/workshop/build/steps/readable-text';
import { exitScript, exportedPage } from './page';

const REVISION = 'a'.repeat(64);
const WORDS = `<h1>Who to tell</h1><p class="lead">Call <!-- -->101</p>${'<p>Tell somebody.</p>'.repeat(60)}`;
const EXPORT: Files = new Map(
  Object.entries({
    '404.html': exportedPage('<h1>Page not found</h1>'),
    '404/index.html': exportedPage('<h1>Page not found</h1>'),
    '_next/static/chunks/site.css': 'p{margin:0}.lead{color:#ff0000}.gone{top:0}',
    '_next/static/chunks/main.js': 'runtime()',
    'assets/exit-link.js': 'for development',
    'embed/report/index.html': exportedPage('<h1>Who to tell</h1>'),
    'index.html': exportedPage(WORDS + exitScript),
    'index.txt': '0:{}',
    'robots.txt': 'User-agent: *',
    'stings/index.html': exportedPage('<h1>Stings</h1>'),
  }).map(([path, text]) => [path, bytesOf(text)]),
);

let copiesDir = '';
beforeAll(async () => {
  copiesDir = await mkdtemp(join(tmpdir(), 'copies-'));
});
afterAll(() => rm(copiesDir, { recursive: true }));

const published = async (files: Files = EXPORT, written: { text: string }[] = []) =>
  (
    await publish(files, {
      bundle: (name) => Promise.resolve(`${name}()`),
      revision: REVISION,
      copiesDir,
      address: 'https://a.example',
      redirected: [],
      written: written.map(({ text }) => ({ text, file: 'pages/index.md', line: 1, address: '/' })),
    })
  ).files;
const page = (files: Files, path: string) => textOf(files.get(path) ?? new Uint8Array());

describe('a published site', () => {
  test('has its pages, its scripts, its manifest and what was copied, and nothing else', async () => {
    const plain = [...(await published()).keys()].filter((path) => !/\.(br|gz)$/.test(path));

    expect(plain.map((path) => path.replace(/\.[0-9a-f]{10}\./, '.<hash>.'))).toEqual([
      '404.html',
      'embed/report/index.html',
      'index.html',
      'stings/index.html',
      'robots.txt',
      'assets/exit-link.<hash>.js',
      MANIFEST_PATH,
    ]);
  });

  test('says on every page what the export said', async () => {
    const files = await published();
    const pages = [...files.keys()].filter((path) => path.endsWith('.html'));

    expect(pages.map((path) => readableText(parsePage(page(files, path))))).toEqual(
      pages.map((path) => readableText(parsePage(page(EXPORT, path)))),
    );
  });

  test('loads nothing on a page without enhancements', async () => {
    const tree = parsePage(page(await published(), 'stings/index.html'));

    expect(
      [...elementsOf(tree)].filter(({ tagName }) => ['script', 'link', 'img'].includes(tagName)),
    ).toEqual([]);
  });

  test('lists in its manifest the very bytes that it serves', async () => {
    const files = await published();
    const { files: listed } = readManifest(page(files, MANIFEST_PATH), MANIFEST_PATH);

    expect(listed.find(({ path }) => path === 'index.html')?.size).toBe(
      files.get('index.html')?.length,
    );
  });

  test('has no link that leads nowhere', async () => {
    const linked = exportedPage('<a href="/gone/">Gone</a>');

    await expect(published(new Map([...EXPORT, ['index.html', bytesOf(linked)]]))).rejects.toThrow(
      '"/gone/"',
    );
  });

  test('has every word that was written', async () => {
    await expect(published(EXPORT, [{ text: 'Call 101' }])).resolves.toBeDefined();
    await expect(published(EXPORT, [{ text: 'Call 999' }])).rejects.toThrow('Call 999');
  });

  test('is compressed as it is served', async () => {
    const files = await published();

    expect(String(brotliDecompressSync(files.get('index.html.br') ?? ''))).toBe(
      page(files, 'index.html'),
    );
  });

  test('is the same, byte for byte, whatever the order in which the export was read', async () => {
    const byPath = (files: Files) => [...files].sort(([one], [other]) => (one < other ? -1 : 1));

    expect(byPath(await published(new Map([...EXPORT].reverse())))).toEqual(
      byPath(await published()),
    );
  });

  test('names as addresses its pages, and not the one for wrong addresses', async () => {
    expect(pageAddresses(await published())).toEqual(['/', '/embed/report/', '/stings/']);
  });
});
