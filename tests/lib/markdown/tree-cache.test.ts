import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheTrees } from '../../../lib/markdown/tree-cache';
import { parseMarkdown } from '../../../lib/markdown/parse';

let project = '';
const file = () => path.join(project, 'node_modules/.cache/who-to-tell/markdown.json');
const parse = (body: string) => parseMarkdown({ body, bodyStartsAfterLine: 0 });

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'project-'));
  mkdirSync(path.join(project, 'node_modules'));
});
afterEach(() => {
  rmSync(project, { recursive: true });
});

test('a tree of the run before is the same as a new one', () => {
  const save = cacheTrees(project, 'remark 1');
  const made = parse('## Words\n\n[to](/keep/)');
  save();
  cacheTrees(project, 'remark 1');
  expect(parse('## Words\n\n[to](/keep/)')).toEqual(JSON.parse(JSON.stringify(made)));
});

test('what was changed by hand shows that the cached tree is used', () => {
  const save = cacheTrees(project, 'remark 1');
  parse('Kept words');
  save();
  writeFileSync(file(), readFileSync(file(), 'utf8').replace('Kept words', 'Other words'));
  cacheTrees(project, 'remark 1');
  expect(JSON.stringify(parse('Kept words'))).toContain('Other words');
});

test('trees of another version of the tools are not used', () => {
  const save = cacheTrees(project, 'remark 1');
  parse('Kept words');
  save();
  writeFileSync(file(), readFileSync(file(), 'utf8').replace('Kept words', 'Other words'));
  cacheTrees(project, 'remark 2');
  expect(JSON.stringify(parse('Kept words'))).toContain('Kept words');
});

test('words that are gone are not cached for ever', () => {
  const save = cacheTrees(project, 'remark 1');
  parse('First words');
  save();
  const saveAgain = cacheTrees(project, 'remark 1');
  parse('Second words');
  saveAgain();
  expect(readFileSync(file(), 'utf8')).not.toContain('First words');
});
