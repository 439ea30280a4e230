import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCommand } from '../../../../support/run-command';

beforeEach(() => {
  vi.stubEnv('CONTENT_DIR', 'tests/broken/_base');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** The number that the build ends with, and the last line of what it says. */
async function build(): Promise<[number, string | undefined]> {
  const { code, refused } = await runCommand('build');
  return [code, refused.trim().split('\n').at(-1)];
}

describe('npm run build', () => {
  test.each([
    ['CONTENT_DIR', 'no-such-folder'],
    ['SITE_URL', 'example.org'],
    ['SITE_URL', 'https://example.org/a/page/'],
    ['SOURCE_DATE_EPOCH', 'yesterday'],
    ['OUT_DIR', '..'],
    ['OUT_DIR', 'lib'],
  ])('refuses %s "%s" with one sentence that names the setting', async (setting, value) => {
    vi.stubEnv(setting, value);
    expect(await build()).toEqual([2, expect.stringMatching(new RegExp(`^${setting} is "`))]);
  });

  test('refuses to replace a folder that holds something else', async () => {
    vi.stubEnv('OUT_DIR', '/etc');
    expect(await build()).toEqual([1, expect.stringContaining('it would be lost')]);
  });

  test('says every mistake of the content, and publishes nothing', async () => {
    vi.stubEnv('CONTENT_DIR', 'tests/broken/_base/pages');
    expect(await build()).toEqual([1, expect.stringContaining('Nothing has been published.')]);
  });
});
