import { describe, expect, test } from 'vitest';
import {
  describeAsJson,
  describeCount,
  describeForGitHub,
  describeProblems,
  describeSuccess,
} from '../../../lib/checks/describe-problems';
import type { Problem } from '../../../lib/content/model';
import { loadedAfter } from '../../support/edited-tree';

const problem: Problem = {
  level: 'problem',
  file: 'report/start.md',
  line: 8,
  column: 3,
  message: 'It is wrong.',
  fix: 'Mend it.',
};

test('a problem is told as where, what, and what to do', () => {
  expect(describeProblems([problem])).toBe(
    'content/report/start.md, line 8\n  It is wrong.\n  Mend it.\n',
  );
});

test('two problems have an empty line between them', () => {
  expect(describeProblems([problem, problem]).split('\n\n')).toHaveLength(2);
});

test('the folder is called what it is called', () => {
  expect(describeProblems([problem], 'words')).toMatch(/^words\/report\/start\.md/);
});

test('no problems are no words', () => {
  expect(describeProblems([])).toBe('');
});

test('the count is said in the singular and in the plural', () => {
  expect(describeCount(1)).toBe('1 thing to put right. Nothing has been published.');
  expect(describeCount(2)).toBe('2 things to put right. Nothing has been published.');
});

test('success says what was looked at', () => {
  expect(describeSuccess(loadedAfter().content)).toBe(
    'Everything checks out: 11 pages, 5 steps, 3 contacts, 2 sources.',
  );
});

describe('for GitHub', () => {
  test('a problem stands on the line it is about', () => {
    expect(describeForGitHub([problem])).toBe(
      '::error file=content/report/start.md,line=8,col=3::It is wrong. Mend it.',
    );
  });

  test('words cannot end the command or begin another', () => {
    const hostile = { ...problem, file: 'a:b,c.md', message: '100 %\n::error::Gone.' };
    expect(describeForGitHub([hostile])).toBe(
      '::error file=content/a%3Ab%2Cc.md,line=8,col=3::100 %25%0A::error::Gone. Mend it.',
    );
  });

  test('the tenth of twelve says how many more there are', () => {
    const lines = describeForGitHub(Array.from({ length: 12 }, () => problem)).split('\n');
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toContain('2 more');
  });
});

test('for other tools, problems and advice are one document', () => {
  const advice: Problem = { ...problem, level: 'advice' };
  expect(JSON.parse(describeAsJson([problem], [advice]))).toEqual({
    problems: [{ ...problem, file: 'content/report/start.md' }],
    advice: [{ ...advice, file: 'content/report/start.md' }],
  });
});
