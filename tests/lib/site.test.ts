import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { published } from '../../lib/site';
import { makeTree } from '../support/broken-tree';

let tree = makeTree(undefined);

beforeEach(() => {
  tree = makeTree(undefined);
  vi.stubEnv('CONTENT_DIR', tree.folder);
  vi.stubEnv('SITE_URL', '');
  vi.stubEnv('SOURCE_DATE_EPOCH', '1795305600');
});
afterEach(() => {
  vi.unstubAllEnvs();
  tree.remove();
});

const removeQuestion = () => {
  writeFileSync(path.join(tree.folder, 'report/start.md'), '');
};

test('the content is read once, not once for each page', () => {
  const first = published();
  removeQuestion();
  expect(published()).toBe(first);
});

test('the address is the one in site.md, or the one that is set', () => {
  expect(published().address).toBe('https://ask-here.example.org');
});

test('today is the day that is set', () => {
  expect(published().today).toBe('2026-11-22');
});

test('content with a mistake is told in the words of the check, and is not published', () => {
  removeQuestion();
  expect(() => published()).toThrow('content/report/start.md, line 1\n  The file is empty.');
});

test('while somebody edits, a changed file is read again', () => {
  vi.stubEnv('NODE_ENV', 'development');
  expect(() => published()).not.toThrow();
  removeQuestion();
  expect(() => published()).toThrow('The file is empty.');
});
