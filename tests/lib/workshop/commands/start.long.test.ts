import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeTree } from '../../../support/broken-tree';

const PROJECT = path.resolve(import.meta.dirname, '../../../..');

function run(words: readonly string[], contentDir = path.join(PROJECT, 'tests/broken/_base')) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['lib/workshop/commands/start.js', ...words],
    {
      cwd: PROJECT,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: contentDir, SOURCE_DATE_EPOCH: '1795305600' },
    },
  );
  return { status, stdout, stderr };
}

describe('a command', () => {
  test('is run by its name, with the words after it', () => {
    const { status, stdout } = run(['check', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ problems: [] });
    expect(status).toBe(0);
  });

  test('says the same when it is run again from the file that was kept', () => {
    expect(run(['check'])).toEqual(run(['check']));
  });

  test('that finds a mistake ends with another number, and without the trace of a program', () => {
    const tree = makeTree('answer-misspelt');
    const { status, stderr } = run(['check'], tree.folder);
    tree.remove();
    expect(status).toBe(1);
    expect(stderr).toContain('Did you mean "tell-police"?');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('that finds a mistake tells it under another heading than what stops nothing', () => {
    const tree = makeTree(undefined);
    // The contacts of the small site are old enough to be advised about.
    appendFileSync(path.join(tree.folder, 'pages/help.md'), '\nA paedo was seen.\n');
    const { stdout, stderr } = run(['check'], tree.folder);
    tree.remove();
    const headings = [stdout, stderr].map((text) => text.split('\n')[0]);
    expect(headings).toEqual([
      expect.stringMatching(/^Advice.*:$/),
      expect.stringMatching(/^(?!Advice).*:$/),
    ]);
  });

  test.each([[[]], [['chek']], [['../cli/check']], [['start']], [['__proto__']]])(
    'that does not exist (%j) is told in a sentence',
    (words) => {
      const { status, stderr } = run(words);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^There is no command/);
    },
  );
});

test('content that is put right is found right at once', () => {
  const tree = makeTree('click-here');
  expect(run(['check'], tree.folder).status).toBe(1);
  writeFileSync(
    path.join(tree.folder, 'pages/parents/index.md'),
    '---\ntitle: For parents\ndescription: What to do first when a child is worried.\nreviewed: 2026-11-01\n' +
      'owner: Communications\n---\n\nStay calm.\n',
  );
  expect(run(['check'], tree.folder)).toMatchObject({ status: 0 });
  tree.remove();
});

test.each([
  ['esbuild', [], ''],
  ['not-installed', ['esbuild'], "import 'not-installed';"],
])(
  'where the package %s is missing, it is named with what to type',
  (missing, installed, source) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'start-'));
    const commands = path.join(folder, 'lib/workshop/commands');
    mkdirSync(path.join(folder, 'node_modules'));
    cpSync(path.join(PROJECT, 'lib/workshop/commands/start.js'), path.join(commands, 'start.js'));
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(path.join(commands, 'check.ts'), source);
    for (const name of installed)
      symlinkSync(
        path.join(PROJECT, 'node_modules', name),
        path.join(folder, 'node_modules', name),
        'junction',
      );
    const { status, stderr } = spawnSync(
      process.execPath,
      [path.join(commands, 'start.js'), 'check'],
      { encoding: 'utf8' },
    );
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`^The package "${missing}" .*npm ci`));
    expect(stderr).not.toMatch(/^\s+at /m);
  },
);
