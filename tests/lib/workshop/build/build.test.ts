import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadContent, type Loaded } from '../../../../lib/content/reading/load';
import { buildSite } from '../../../../lib/workshop/build/build';
import { MANIFEST_PATH, readManifest } from '../../../../lib/workshop/build/manifest';

/** Stands in for Next: renders the pages that PAGES names, and runs what BEFORE says first. */
const NEXT = `
  const { mkdirSync, writeFileSync, appendFileSync } = require('node:fs');
  eval(process.env.BEFORE || '');
  for (const page of (process.env.PAGES || 'index.html').split(' ')) {
    const file = process.env.NEXT_DIST_DIR + '/' + page;
    mkdirSync(require('node:path').dirname(file), { recursive: true });
    writeFileSync(file, '<!DOCTYPE html><title>' + page + '</title><p>Today is ' + process.env.SOURCE_DATE_EPOCH);
  }
`;

const CONTENT = 'tests/broken/_base';
/** The keys alone: the pages of the stand-in hold no words that could be missed. */
const copyContent = async (folder: string) => {
  const files = await readdir(CONTENT, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.md') && name !== 'redirects.md')) {
    const text = await readFile(join(CONTENT, file), 'utf8');
    await put(join(folder, file), text.slice(0, text.indexOf('\n---', 3) + 5));
  }
};
const redirects = (...lines: string[]) =>
  `---\nredirects:\n${lines.map((line) => `  - { ${line}, since: "2026-11-22" }\n`).join('')}---\n`;

let projectDir = '';
const put = async (path: string, text: string) => {
  await mkdir(dirname(join(projectDir, path)), { recursive: true });
  await writeFile(join(projectDir, path), text);
};
const list = () => readFile(join(projectDir, 'published-urls.txt'), 'utf8');

beforeEach(async () => {
  projectDir = await mkdtemp(join(tmpdir(), 'build-'));
  await mkdir(join(projectDir, 'components'));
  await put('node_modules/next/dist/bin/next', NEXT);
  await copyContent('content');
  await put('published-urls.txt', '/\n');
});
afterEach(() => rm(projectDir, { recursive: true, force: true }));

function load(folder: string): Loaded {
  const { loaded } = loadContent(folder);
  if (loaded === undefined) throw new Error('The content cannot be read.');
  return loaded;
}

const built = (env: Record<string, string> = {}, contentFolder = 'content') =>
  buildSite({
    contentDir: join(projectDir, contentFolder),
    loaded: load(join(projectDir, contentFolder)),
    outDir: join(projectDir, 'out'),
    projectDir,
    env: { NODE_ENV: 'test', PATH: process.env.PATH, ...env },
    signal: new AbortController().signal,
    say: () => undefined,
  });

const published = (path: string) => readFile(join(projectDir, 'out', path), 'utf8');

describe('a build', () => {
  test('says where to tell of a hole in the site, when the organisation can be written to', async () => {
    await built();

    expect(await published('.well-known/security.txt')).toContain('Contact: mailto:');
  });

  test('publishes what was rendered', async () => {
    await built({ PAGES: 'index.html stings/index.html' });

    expect(await published('stings/index.html')).toContain('<title>stings/index.html</title>');
  });

  test('gives every page the same day', async () => {
    await built({ SOURCE_DATE_EPOCH: '1795392000' });

    expect(await published('index.html')).toContain('Today is 1795392000');
  });

  test('has one moment as its day also when none is set', async () => {
    await built();

    expect(await published('index.html')).toMatch(/Today is \d{10}/);
  });

  test('bears the revision of its content', async () => {
    const revision = async () =>
      readManifest(await published(MANIFEST_PATH), MANIFEST_PATH).revision;
    await built();
    const first = await revision();
    await appendFile(join(projectDir, 'content/site.md'), 'More words.');
    await built();

    expect(await revision()).not.toBe(first);
  });

  test('that fails leaves the last site', async () => {
    await built();
    await built({ BEFORE: 'process.exit(1)' }).catch(() => undefined);

    expect(await published('index.html')).toContain('index.html');
  });

  test('whose content changes meanwhile is not published', async () => {
    const BEFORE = `appendFileSync(process.env.CONTENT_DIR + '/site.md', 'More words.')`;

    await expect(built({ BEFORE })).rejects.toThrow(
      /^The content changed while the site was being made/,
    );
  });

  test('whose content breaks meanwhile is not published', async () => {
    const BEFORE = `writeFileSync(process.env.CONTENT_DIR + '/site.md', 'No keys.')`;

    await expect(built({ BEFORE })).rejects.toThrow(
      /^The content changed while the site was being made/,
    );
  });
});

describe('the list of published addresses', () => {
  test('grows by what is new', async () => {
    await built({ PAGES: 'index.html stings/index.html 404.html' });

    expect(await list()).toBe('/\n/stings/\n');
  });

  test('stops a build that would let an address die', async () => {
    await put('published-urls.txt', '/\n/old/\n');

    expect((await built()).problems).toEqual([
      expect.objectContaining({ file: 'published-urls.txt', line: 2 }),
    ]);
  });

  test('stops it before anything is published', async () => {
    await put('published-urls.txt', '/\n/old/\n');
    await built();

    await expect(published('index.html')).rejects.toThrow(/ENOENT/);
  });

  test('is content with a redirect', async () => {
    await put('published-urls.txt', '/\n/old/\n');
    await put('content/redirects.md', redirects('from: /old/, to: /'));

    expect((await built()).problems).toEqual([]);
  });

  test('is not asked about content from another folder, and does not grow by it', async () => {
    await copyContent('trial');
    await put('published-urls.txt', '/\n/old/\n');
    await built({ PAGES: 'index.html trial/index.html' }, 'trial');

    expect(await list()).toBe('/\n/old/\n');
  });
});

test('a redirect that is wrong is told at its line', async () => {
  await put('content/redirects.md', redirects('from: /a/, to: /', 'from: /b/, to: /nowhere/'));

  expect((await built()).problems).toEqual([
    expect.objectContaining({
      file: 'redirects.md',
      line: 4,
      message: '/b/ leads to /nowhere/, but there is no page at /nowhere/.',
    }),
  ]);
});

test('the servers are told the redirects', async () => {
  await put('content/redirects.md', redirects('from: /old/, to: /'));
  await built();

  expect(await readFile(join(projectDir, 'hosting', 'site.json'), 'utf8')).toContain(
    '{"from":"/old/","to":"/"}',
  );
});
