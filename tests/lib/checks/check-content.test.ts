import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent, checkWhole, stages } from '../../../lib/checks/check-content';
import type { Problem } from '../../../lib/content/model';
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

test('however much there is to say, it is said', () => {
  const tree = makeTree(undefined);
  // As many as five thousand long pages give; Node hands a function no more than about 120,000 values.
  const much: Problem[] = Array.from({ length: 200_000 }, (_none, index) => ({
    level: 'advice',
    file: 'pages/help.md',
    line: index,
    column: 1,
    message: 'This is so.',
    fix: 'Change it.',
  }));
  const { advice } = checkWhole(tree.folder, TODAY, undefined, [() => much]);
  tree.remove();
  expect(advice.length).toBeGreaterThanOrEqual(much.length);
});

describe('somebody at work is told of every stage at once', () => {
  const tree = makeTree(undefined);
  const { loaded } = checkWhole(tree.folder, TODAY, undefined);
  afterAll(() => {
    tree.remove();
  });
  const write = (file: string, change: (text: string) => string): void => {
    const whole = path.join(tree.folder, file);
    writeFileSync(whole, change(existsSync(whole) ? readFileSync(whole, 'utf8') : ''));
  };

  test('and what has never been right is left out, so that nothing is said to be missing', () => {
    write('contacts/new.md', () => '---\nname: "Half\n---\n');
    const { problems, later, loaded: rest } = checkWhole(tree.folder, TODAY, loaded);
    expect([problems.map(({ file }) => file), later]).toEqual([['contacts/new.md'], []]);
    expect(rest?.content.pages).toHaveLength(11);
    rmSync(path.join(tree.folder, 'contacts/new.md'));
  });

  test('and what is not right now is taken as it was', () => {
    write('contacts/police-101.md', (text) => text.replace('number: "101"', 'number: "101'));
    write('contacts/listening-line.md', (text) => text.replace(/^need: .*\n/m, ''));
    write('report/what-happened.md', (text) =>
      text.replace('goTo: tell-police', 'goTo: tell-polise'),
    );
    write('pages/help.md', (text) => `${text}\n#### Too deep\n`);
    const whole = checkWhole(tree.folder, TODAY, loaded);
    expect(whole.problems.map(({ file }) => file)).toEqual([
      'contacts/listening-line.md',
      'contacts/police-101.md',
    ]);
    expect(whole.later.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['pages/help.md', 'report/what-happened.md']),
    );
    expect(whole.loaded?.content.contacts).toHaveLength(loaded?.content.contacts.length ?? 0);
  });
});
