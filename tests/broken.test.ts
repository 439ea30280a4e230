import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeProblems } from '../lib/checks/describe-problems';
import { checkContent } from '../lib/checks/check-content';
import { documentsOf } from '../lib/content/documents';
import type { Content } from '../lib/content/model';
import { makeMarkdownRenderer } from '../lib/markdown/render';
import { followAdvice, readAdvice, saysWhatToType } from './support/advice';
import { applyRecipe, makeTree, readMended } from './support/broken-tree';
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

/** The words of a file as a visitor reads them, and its keys. */
function shownBy(content: Content, file: string): string {
  const document = documentsOf(content).find(({ path }) => path === file);
  if (document === undefined) throw new Error(`There is no ${file}.`);
  const { html } = makeMarkdownRenderer(content)(document, { linksSources: false });
  const words = html.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ');
  return `${JSON.stringify({ ...document, body: '' })} ${words}`;
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

/**
 * Slips whose advice is followed: it says what to type, or the slip keeps how somebody who knows
 * the page would do it.
 */
const tried = slips.filter(
  (slip) => readMended(slip) !== undefined || saysWhatToType(readAdvice(expectedOf(slip)).fix),
);

describe('advice', () => {
  test.each(tried)('on %s was tried, and mends it', (slip) => {
    const tree = makeTree(slip);
    try {
      const { shows = {}, ...recipe } = readMended(slip) ?? {};
      if (Object.values(recipe).some((part) => Object.keys(part).length > 0))
        applyRecipe(tree.folder, recipe);
      else followAdvice(tree.folder, readAdvice(expectedOf(slip)));
      const { content, problems } = checkContent(tree.folder, TODAY);
      expect(describeProblems(problems)).toBe('');
      for (const [file, words] of Object.entries(shows))
        expect(content && shownBy(content, file)).toContain(words);
    } finally {
      tree.remove();
    }
  });
});
