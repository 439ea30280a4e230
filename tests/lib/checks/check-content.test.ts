import { describe, expect, test } from 'vitest';
import { checkContent, stages } from '../../../lib/checks/check-content';
import { makeTree } from '../../support/broken-tree';
import { problemsAfter, TODAY } from '../../support/edited-tree';

test('content without a mistake is handed on', () => {
  const tree = makeTree(undefined);
  const { content, problems } = checkContent(tree.folder, TODAY);
  tree.remove();
  expect(problems).toEqual([]);
  expect(content?.pages).toHaveLength(11);
});

test('content with a mistake is not handed on', () => {
  const tree = makeTree('click-here');
  const { content } = checkContent(tree.folder, TODAY);
  tree.remove();
  expect(content).toBeUndefined();
});

describe('of mistakes of several kinds, those of the first are told: none that comes of another', () => {
  const reading = { 'pages/new.md': '' } as const;
  const shape = { 'pages/parents/index.md': [['owner: Communications\n', '']] } as const;
  const names = {
    'report/what-happened.md': [['goTo: tell-police', 'goTo: tell-polise']],
  } as const;

  test('reading before shape', () => {
    expect(problemsAfter({ ...reading, ...shape }).map((problem) => problem.file)).toEqual([
      'pages/new.md',
    ]);
  });

  test('shape before names', () => {
    expect(problemsAfter({ ...shape, ...names }).map((problem) => problem.file)).toEqual([
      'pages/parents/index.md',
    ]);
  });

  test('names before the flow: a misspelt step is not also a forgotten one', () => {
    expect(problemsAfter(names)).toHaveLength(1);
  });
});

test('mistakes of one kind are told all at once, by file and line', () => {
  const problems = problemsAfter({
    'report/tell-police.md': [['owner: Communications\n', '']],
    'pages/help.md': [
      ['reviewed: 2026-11-01', 'reviewed: 2026-02-31'],
      ['order: 2', 'order: two'],
    ],
  });
  expect(problems.map(({ file, line }) => `${file} ${line}`)).toEqual([
    'pages/help.md 4',
    'pages/help.md 5',
    'report/tell-police.md 2',
  ]);
});

test('the stages have names, each its own', () => {
  const names = stages(TODAY).map((stage) => stage.name);
  expect(new Set(names).size).toBe(names.length);
});
