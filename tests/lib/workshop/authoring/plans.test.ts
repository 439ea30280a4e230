import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  carryOut,
  changedFiles,
  planPlain,
  planUndo,
  type Desk,
} from '../../../../lib/workshop/authoring/plans';
import { makeTree } from '../../../support/broken-tree';
import { TODAY } from '../../../support/edited-tree';

const FILE = 'contacts/police-101.md';
let tree: ReturnType<typeof makeTree>;
let desk: Desk;

beforeEach(() => {
  tree = makeTree(undefined);
  desk = { contentDir: tree.folder, projectDir: path.dirname(tree.folder), day: TODAY };
});
afterEach(() => {
  tree.remove();
});

const whole = (file: string) => path.join(tree.folder, file);
const read = (file: string) => readFileSync(whole(file), 'utf8');
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
    cwd: tree.folder,
    stdio: 'ignore',
  });

describe('putting a file back', () => {
  beforeEach(() => {
    git('init');
    git('add', '.');
    git('commit', '-m', 'As it was');
  });

  test('makes it what it was, also when it cannot be read or is gone, and nothing else', () => {
    const [before, other] = [read(FILE), 'pages/help.md'];
    writeFileSync(whole(FILE), '---\nname: "Half\n');
    writeFileSync(whole(other), `${read(other)}More.\n`);
    expect(changedFiles(desk)).toEqual([FILE, other]);
    expect(carryOut(planUndo(FILE, desk), desk, true)).toContain(`${FILE} changes at`);
    expect(read(FILE)).toContain('Half');
    carryOut(planUndo(FILE, desk), desk, false);
    expect([read(FILE), changedFiles(desk)]).toEqual([before, [other]]);

    rmSync(whole(FILE));
    carryOut(planUndo(`content/${FILE}`, desk), desk, false);
    expect(read(FILE)).toBe(before);
  });

  test('says what is then to put right, and does it all the same', () => {
    writeFileSync(whole(FILE), `${read(FILE)}More.\n`);
    git('commit', '-am', 'With a mistake');
    git('show', 'HEAD');
    writeFileSync(whole(FILE), read(FILE).replace('More.\n', '#### Too deep\n'));
    git('commit', '-am', 'With a worse one');
    writeFileSync(whole(FILE), read(FILE).replace('#### Too deep\n', ''));
    expect(carryOut(planUndo(FILE, desk), desk, false)).toContain('Then this is to put right');
    expect(read(FILE)).toContain('Too deep');
  });

  test.each([
    [FILE, 'is as it was'],
    ['contacts/nobody.md', 'and there was none'],
    ['../package.json', 'is no file of the content'],
    ['contacts/../../x.md', 'is no file of the content'],
    ['.git/config.md', 'is no file of the content'],
  ])('refuses %s with a sentence', (file, sentence) => {
    expect(() => planUndo(file, desk)).toThrow(sentence);
  });

  test('takes no new file away', () => {
    writeFileSync(whole('contacts/new.md'), 'New');
    expect(() => planUndo('contacts/new.md', desk)).toThrow('npm run remove');
    expect(existsSync(whole('contacts/new.md'))).toBe(true);
  });
});

describe('a file saved as plain text', () => {
  test('is what was typed, whatever the check then says', () => {
    carryOut(planPlain(FILE, 'Half\r\na file', read(FILE), desk), desk, false);
    expect(read(FILE)).toBe('Half\na file\n');
  });

  test.each([
    ['contacts/nobody.md', '', 'There is no file'],
    [FILE, 'older', 'Somebody else changed'],
    ['../x.md', '', 'is no file of the content'],
  ])('is refused where it would lose something: %s', (file, was, sentence) => {
    expect(() => planPlain(file, 'Mine', was, desk)).toThrow(sentence);
  });
});
