import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { writeHosted, type Keeper } from '../../../../../lib/workshop/editor/server/hosted';
import { runCommand } from '../../../../support/run-command';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hosted-'));
  mkdirSync(path.join(root, 'assets/form/chunks'), { recursive: true });
  writeFileSync(path.join(root, 'assets/form/form.js'), '');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const write = (keeper: Partial<Keeper> = {}, folder = 'made') =>
  writeHosted(
    path.join(root, folder),
    {
      service: 'github',
      repository: 'force/words',
      branch: undefined,
      server: undefined,
      ...keeper,
    },
    {
      content: { sections: [''], pages: ['/help/'], owners: [], inserts: [] },
      contentPath: 'content',
      assets: path.join(root, 'assets'),
    },
  );
const config = () =>
  z
    .object({ config: z.object({ publish_mode: z.string(), backend: z.looseObject({}) }) })
    .parse(JSON.parse(readFileSync(path.join(root, 'made/forms.json'), 'utf8'))).config;

describe('the forms as files', () => {
  test('ask the one service and nobody else, and say so in the page', () => {
    const policy = write();
    expect(policy).toMatch(/connect-src 'self' data: https:\/\/api\.github\.com;/);
    expect(policy).not.toMatch(/unsafe-eval|\*/);
    const page = readFileSync(path.join(root, 'made/index.html'), 'utf8');
    expect(page.replaceAll('&#39;', "'")).toContain(`content="${policy}"`);
  });

  test('wait for review where the service can do that', () => {
    write();
    expect(config().publish_mode).toBe('editorial_workflow');
    write({ service: 'gitea', branch: 'words' });
    expect(config()).toMatchObject({ publish_mode: 'simple', backend: { branch: 'words' } });
  });

  test("know a force's own server", () => {
    const policy = write({ service: 'gitlab', server: 'https://git.example.org' });
    expect(policy).toContain('data: https://git.example.org;');
    expect(config().backend).toMatchObject({
      base_url: 'https://git.example.org',
      api_root: 'https://git.example.org/api/v4',
    });
  });

  test('replace an earlier bundle whole, and nothing else', () => {
    write();
    writeFileSync(path.join(root, 'made/old.js'), '');
    write();
    expect(existsSync(path.join(root, 'made/old.js'))).toBe(false);
    mkdirSync(path.join(root, 'photos'));
    writeFileSync(path.join(root, 'photos/one.jpg'), '');
    expect(() => write({}, 'photos')).toThrow('Something else stands in that folder');
    expect([readdirSync(path.join(root, 'photos')), readdirSync(root).sort()]).toEqual([
      ['one.jpg'],
      ['assets', 'made', 'photos'],
    ]);
  });

  test('leave nothing behind when they cannot be written', () => {
    writeFileSync(path.join(root, 'file'), '');
    expect(() => write({}, 'file/inside')).toThrow('There is no folder');
    expect(readdirSync(root).sort()).toEqual(['assets', 'file']);
  });
});

test.each([
  ['--bundle x', '--backend is ""'],
  ['--bundle x --backend cvs --repo a/b', '--backend is "cvs"'],
  ['--bundle x --backend github', '--repo is ""'],
  ['--bundle x --backend github --repo a/b/c', '--repo is "a/b/c"'],
  ['--bundle x --backend gitea --repo a/b', '--branch is needed'],
  ['--bundle x --backend github --repo a/b --branch a:b', '--branch is "a:b"'],
  ['--bundle x --backend gitlab --repo a/b --server git.example.org', '--server is'],
  ['--repo a/b', '--repo is used with --bundle only'],
])('npm run edit -- %s is refused with a sentence', async (line, sentence) => {
  const { code, refused } = await runCommand('edit', ...line.split(' '));
  expect([code, refused]).toEqual([2, expect.stringContaining(sentence)]);
  expect(existsSync('x')).toBe(false);
});
