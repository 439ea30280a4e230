import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'verify-'));
const manifest = join(folder, 'build.json');
writeFileSync(
  join(folder, 'site.json'),
  JSON.stringify({ styleHashes: [], redirects: [], sheets: [], printed: [] }),
);
writeFileSync(manifest, JSON.stringify({ revision: 'a'.repeat(64), files: [] }));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['lib/workshop/commands/start.js', 'verify', ...words],
    { encoding: 'utf8' },
  );
  return { status, said: `${stdout}${stderr}`.trim() };
};

describe('npm run verify', { timeout: 30_000 }, () => {
  test.each([
    [[], /^Write the address of the running site/],
    [['who-to-tell'], /^"who-to-tell" is not the address of a site/],
    [['ftp://example.org'], /is not the address of a site/],
    [['https://example.org/report/'], /Leave out what comes after https:\/\/example\.org\.$/],
    [['https://example.org', 'no-such-file.json'], /^There is no file no-such-file\.json/],
    [['https://example.org', 'package.json'], /^package\.json is not a list of published files/],
  ])('refuses %j with a sentence', (words, sentence) => {
    const { status, said } = run(...words);

    expect([status, sentence.test(said), said.split('\n').length]).toEqual([2, true, 1]);
  });

  test('says when the headers of the site are described for another version', () => {
    const old = join(folder, 'old');
    mkdirSync(old);
    for (const name of ['build.json', 'site.json']) copyFileSync(manifest, join(old, name));
    const { status, said } = run('http://127.0.0.1:1', join(old, 'build.json'));

    expect([status, said]).toEqual([2, expect.stringMatching(/another version/)]);
  });

  test('says when the host cannot be reached', () => {
    const { status, said } = run('http://127.0.0.1:1', manifest);

    expect([status, said]).toEqual([
      2,
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:1 cannot be checked: /),
    ]);
  });
});
