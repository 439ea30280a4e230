import { ToldError } from '../../../../../lib/told-error';
import { spawnSync } from 'node:child_process';
import {
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bytesOf, textOf, type Files } from '../../../../../lib/workshop/build/files';
import { prepareSitesFolder } from '../../../../../lib/workshop/build/sites/sites-folder';
import {
  replaceFolder,
  swapIn,
  type FinishedSite,
} from '../../../../../lib/workshop/build/sites/swap';

let folder = '';
let out = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'swap-'));
  out = join(folder, 'out');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const site = (text: string): FinishedSite => ({
  site: new Map([
    ['index.html', bytesOf(text)],
    ['stings/index.html', bytesOf(text)],
    ['build.json', bytesOf('{}')],
  ]),
  hosting: new Map([['site.json', bytesOf(text)]]),
});
/** A swap that loses a site once in three times is found out. */
const ROUNDS = 60;
const generations = () => readdir(join(folder, '.build', 'sites', 'out'));
const home = () => readFile(join(out, 'index.html'), 'utf8');
const deadProcess = (): number => spawnSync(process.execPath, ['--version']).pid;

describe('publishing', () => {
  test('puts every file where it belongs', async () => {
    await swapIn(site('first'), out);

    expect((await readdir(out, { recursive: true })).sort()).toEqual([
      'build.json',
      'index.html',
      'stings',
      'stings/index.html',
    ]);
  });

  test('puts the settings of servers beside the site and not into it', async () => {
    await swapIn(site('first'), out);

    expect(await readFile(join(folder, 'hosting', 'site.json'), 'utf8')).toBe('first');
  });

  test('replaces the site and the settings of servers together', async () => {
    await swapIn(site('first'), out);
    await swapIn(site('second'), out);

    expect([await home(), await readFile(join(folder, 'hosting', 'site.json'), 'utf8')]).toEqual([
      'second',
      'second',
    ]);
  });

  test('makes no link that seems to lead to itself, in which tools would walk for ever', async () => {
    await swapIn(site('first'), out);

    const link = join(folder, 'hosting');
    expect(resolve(folder, await readlink(link))).not.toBe(link);
  });

  test('leaves no file of the site before', async () => {
    await swapIn({ ...site('first'), site: new Map([['old.html', bytesOf('old')]]) }, out);
    await swapIn(site('second'), out);

    expect(await readdir(out)).not.toContain('old.html');
  });

  test('keeps the site before, for whoever is still reading it', async () => {
    await swapIn(site('first'), out);
    const before = join(folder, await readlink(out));
    await swapIn(site('second'), out);

    expect(await readFile(join(before, 'index.html'), 'utf8')).toBe('first');
  });

  test('keeps no more than two sites', async () => {
    for (const text of ['first', 'second', 'third', 'fourth']) await swapIn(site(text), out);

    expect(await generations()).toHaveLength(2);
  });

  test('works also after the whole folder was moved', async () => {
    await swapIn(site('first'), out);
    const moved = join(folder, 'moved');
    await mkdir(moved);
    for (const name of ['.build', 'out']) spawnSync('mv', [join(folder, name), moved]);
    await swapIn(site('second'), join(moved, 'out'));

    expect(await readFile(join(moved, 'out', 'index.html'), 'utf8')).toBe('second');
  });

  test('takes the place of a folder that an older build wrote', async () => {
    await mkdir(out);
    await writeFile(join(out, 'build.json'), '{}');
    await swapIn(site('first'), out);

    expect([await home(), (await generations()).length]).toEqual(['first', 1]);
  });

  test('twice at once ends with one whole site', async () => {
    await Promise.all([swapIn(site('first'), out), swapIn(site('second'), out)]);

    expect(await readFile(join(out, 'stings', 'index.html'), 'utf8')).toBe(await home());
  });

  test('twice at once, over and over, never loses the site', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await Promise.all([swapIn(site('first'), out), swapIn(site('second'), out)]);
      expect(await readFile(join(out, 'stings', 'index.html'), 'utf8')).toBe(await home());
    }
  });

  test('puts an older folder back when the new site cannot take its place', async () => {
    await mkdir(out);
    await writeFile(join(out, 'index.html'), 'old');
    await expect(replaceFolder(out, join(folder, 'no-link'))).rejects.toThrow(/ENOENT/);

    expect(await home()).toBe('old');
  });
});

describe('the settings of servers', () => {
  const settings = () => readFile(join(folder, 'hosting', 'site.json'), 'utf8');

  test('take the place of those that an older version wrote', async () => {
    await mkdir(join(folder, 'hosting'));
    await writeFile(join(folder, 'hosting', 'site.json'), 'old');
    await swapIn(site('first'), out);

    expect(await settings()).toBe('first');
  });

  test('take the place of a link to those of another version', async () => {
    await symlink('elsewhere/hosting', join(folder, 'hosting'));
    await swapIn(site('first'), out);

    expect(await settings()).toBe('first');
  });

  test('do not take the place of anything else', async () => {
    await mkdir(join(folder, 'hosting'));
    await writeFile(join(folder, 'hosting', 'contract.pdf'), '');

    await expect(swapIn(site('first'), out)).rejects.toThrow(/which would be lost/);
  });
});

describe('what killed builds left', () => {
  const leave = async (name: string) => {
    const left = join(folder, '.build', 'sites', 'out', name, 'out');
    await mkdir(left, { recursive: true });
    await writeFile(join(left, 'index.html'), 'half');
  };

  test('goes when their process is gone', async () => {
    await leave(`${deadProcess()}-0a1b2c3d`);
    await swapIn(site('first'), out);

    expect(await generations()).toHaveLength(1);
  });

  test('stays while their process runs', async () => {
    await leave(`${process.ppid}-0a1b2c3d`);
    await swapIn(site('first'), out);

    expect(await generations()).toContain(`${process.ppid}-0a1b2c3d`);
  });

  test('goes when its process had the number that this one has now', async () => {
    await leave(`${process.pid}-0a1b2c3d`);
    await swapIn(site('first'), out);

    expect(await generations()).not.toContain(`${process.pid}-0a1b2c3d`);
  });
});

describe('when the disk is full', () => {
  const fullDisk = async (target: string, files: Files) => {
    await mkdir(join(target, 'out'), { recursive: true });
    await writeFile(join(target, 'out', 'index.html'), [...files.values()][0] ?? '');
    throw Object.assign(new Error('write'), { code: 'ENOSPC' });
  };

  test('the build says so', async () => {
    await expect(swapIn(site('first'), out, fullDisk)).rejects.toThrow(
      /^The disk is full, so the new site was not published/,
    );
  });

  test('the last site is untouched', async () => {
    await swapIn(site('first'), out);
    await swapIn(site('second'), out, fullDisk).catch(() => undefined);

    expect(await home()).toBe('first');
  });

  test('nothing half written is left', async () => {
    await swapIn(site('first'), out, fullDisk).catch(() => undefined);

    expect(await generations()).toEqual([]);
  });
});

test('a fault that has no sentence is not dressed up as one', async () => {
  const fault = new Error('no such thing');

  await expect(swapIn(site('first'), out, () => Promise.reject(fault))).rejects.toBe(fault);
});

describe('a folder may be replaced', () => {
  test('when there is none', async () => {
    await expect(prepareSitesFolder(out)).resolves.toBeUndefined();
  });

  test('when it is empty', async () => {
    await mkdir(out);

    await expect(prepareSitesFolder(out)).resolves.toBeUndefined();
  });

  test('when a build published it', async () => {
    await swapIn(site('first'), out);

    await expect(prepareSitesFolder(out)).resolves.toBeUndefined();
  });

  test('but not when it holds anything else', async () => {
    await mkdir(out);
    await writeFile(join(out, 'thesis.docx'), '');

    await expect(prepareSitesFolder(out)).rejects.toThrow(ToldError);
  });

  test('but not when it is a link that somebody made', async () => {
    await symlink(tmpdir(), out);

    await expect(prepareSitesFolder(out)).rejects.toThrow(/not a published site/);
  });

  test('but not when it is a file', async () => {
    await writeFile(out, '');

    await expect(prepareSitesFolder(out)).rejects.toThrow(ToldError);
  });
});

test.each(['/proc/out', '/proc/no/out', '/dev/null/out'])(
  '%s is told to be no place for a site',
  async (place) => {
    await expect(prepareSitesFolder(place)).rejects.toThrow(
      /^There is no such folder, so the new site was not published/,
    );
  },
);

test('the published folder is a link, which is replaced in one move', async () => {
  await swapIn(site('first'), out);

  expect([
    (await lstat(out)).isSymbolicLink(),
    dirname(await readlink(out)).startsWith('.build/'),
  ]).toEqual([true, true]);
});

test('text survives as it was', async () => {
  await swapIn(site('£ – “Call 101”'), out);

  expect(textOf(await readFile(join(out, 'index.html')))).toBe('£ – “Call 101”');
});
