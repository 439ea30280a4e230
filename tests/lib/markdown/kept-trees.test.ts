import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepTrees } from '../../../lib/markdown/kept-trees';
import { parseMarkdown } from '../../../lib/markdown/parse';

let project = '';
const kept = () => path.join(project, 'node_modules/.cache/who-to-tell/markdown.json');
const parse = (body: string) => parseMarkdown({ body, bodyStartsAfterLine: 0 });

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'project-'));
  mkdirSync(path.join(project, 'node_modules'));
});
afterEach(() => {
  rmSync(project, { recursive: true });
});

test('a tree of the run before is the same as a new one', () => {
  const save = keepTrees(project, 'remark 1');
  const made = parse('## Words\n\n[to](/keep/)');
  save();
  keepTrees(project, 'remark 1');
  expect(parse('## Words\n\n[to](/keep/)')).toEqual(JSON.parse(JSON.stringify(made)));
});

test('what was changed by hand shows that the kept tree is used', () => {
  const save = keepTrees(project, 'remark 1');
  parse('Kept words');
  save();
  writeFileSync(kept(), readFileSync(kept(), 'utf8').replace('Kept words', 'Other words'));
  keepTrees(project, 'remark 1');
  expect(JSON.stringify(parse('Kept words'))).toContain('Other words');
});

test('trees of another version of the tools are not used', () => {
  const save = keepTrees(project, 'remark 1');
  parse('Kept words');
  save();
  writeFileSync(kept(), readFileSync(kept(), 'utf8').replace('Kept words', 'Other words'));
  keepTrees(project, 'remark 2');
  expect(JSON.stringify(parse('Kept words'))).toContain('Kept words');
});

test('words that are gone are not kept for ever', () => {
  const save = keepTrees(project, 'remark 1');
  parse('First words');
  save();
  const saveAgain = keepTrees(project, 'remark 1');
  parse('Second words');
  saveAgain();
  expect(readFileSync(kept(), 'utf8')).not.toContain('First words');
});

test.each(['', '{', 'null', '{"madeBy":"remark 1"}', '[]'])(
  'a file that cannot be read (%j) counts as none',
  (text) => {
    mkdirSync(path.dirname(kept()), { recursive: true });
    writeFileSync(kept(), text);
    keepTrees(project, 'remark 1');
    expect(parse('Words').children).toHaveLength(1);
  },
);

test('where nothing can be written, nothing is kept and nothing goes wrong', () => {
  rmSync(path.join(project, 'node_modules'), { recursive: true });
  writeFileSync(path.join(project, 'node_modules'), 'not a folder');
  const save = keepTrees(project, 'remark 1');
  parse('Words');
  expect(save).not.toThrow();
});
