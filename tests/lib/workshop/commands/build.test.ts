import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const run = (env: Record<string, string>) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['lib/workshop/commands/start.js', 'build'],
    { env: { ...process.env, ...env }, encoding: 'utf8' },
  );
  return { status, lines: `${stdout}${stderr}`.trim().split('\n') };
};

describe('npm run build', { timeout: 30_000 }, () => {
  test.each([
    { CONTENT_DIR: 'no-such-folder' },
    { SITE_URL: 'example.org' },
    { SITE_URL: 'https://example.org/a/page/' },
    { SOURCE_DATE_EPOCH: 'yesterday' },
    { OUT_DIR: '..' },
    { OUT_DIR: 'lib' },
  ])('refuses %o with one sentence that names the setting', (setting: Record<string, string>) => {
    const { status, lines } = run({ CONTENT_DIR: 'tests/broken/_base', ...setting });

    expect([status, lines.at(-1)]).toEqual([
      2,
      expect.stringMatching(new RegExp(`^${Object.keys(setting)[0] ?? ''} is "`)),
    ]);
  });

  test('refuses to replace a folder that holds something else', () => {
    const { status, lines } = run({ CONTENT_DIR: 'tests/broken/_base', OUT_DIR: '/etc' });

    expect([status, lines.at(-1)]).toEqual([1, expect.stringContaining('it would be lost')]);
  });

  test('says every mistake of the content, and publishes nothing', () => {
    const { status, lines } = run({ CONTENT_DIR: 'tests/broken/_base/pages' });

    expect([status, lines.at(-1)]).toEqual([
      1,
      expect.stringContaining('Nothing has been published.'),
    ]);
  });
});
