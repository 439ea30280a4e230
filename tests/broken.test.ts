import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeProblems } from '../lib/checks/describe-problems';
import { checkContent } from '../lib/checks/check-content';
import { applyRecipe, makeTree } from './support/broken-tree';
import { TODAY } from './support/edited-tree';
import { findJargon } from './support/jargon';

const folder = path.join(import.meta.dirname, 'broken');
const slips = readdirSync(folder).filter((name) => !name.startsWith('_'));
const expectedOf = (slip: string): string =>
  readFileSync(path.join(folder, slip, 'expected.txt'), 'utf8');

function problemsOf(slip: string | undefined, change: (tree: string) => void = () => undefined) {
  const tree = makeTree(slip);
  try {
    change(tree.folder);
    return checkContent(tree.folder, TODAY).problems;
  } finally {
    tree.remove();
  }
}

describe('the small valid site that every slip starts from', () => {
  test('has nothing to put right', () => {
    expect(describeProblems(problemsOf(undefined))).toBe('');
  });

  test.each(['with-bom', 'windows-lines'] as const)(
    'is simply read when a file is saved %s',
    (how) => {
      const problems = problemsOf(undefined, (tree) => {
        applyRecipe(tree, {
          saveAs: {
            'pages/help.md': how,
            'contacts/police-101.md': how,
            'report/_scenarios.md': how,
          },
        });
      });
      expect(describeProblems(problems)).toBe('');
    },
  );
});

describe('everyday slips', () => {
  test('are at least sixty kinds', () => {
    expect(slips.length).toBeGreaterThanOrEqual(60);
  });

  test.each(slips)('%s is told in one message, word for word', (slip) => {
    const problems = problemsOf(slip);
    expect(describeProblems(problems)).toBe(expectedOf(slip));
    expect(problems).toHaveLength(1);
  });

  test.each(slips)('%s is told without the words of programmers', (slip) => {
    expect(findJargon(expectedOf(slip))).toEqual([]);
  });

  test.each(slips)(
    '%s is told in a sentence about the mistake and a sentence about what to do',
    (slip) => {
      const [where, message, fix, ...rest] = expectedOf(slip).split('\n');
      expect(where).toMatch(/^content\/[^ ].*, line \d+$/);
      expect(message).toMatch(/^ {2}\S.*[.?]$/);
      expect(fix).toMatch(/^ {2}\S/);
      expect(rest).toEqual(['']);
    },
  );
});
