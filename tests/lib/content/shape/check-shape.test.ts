import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { splitFrontMatter } from '../../../../lib/content/reading/front-matter';
import { checkShape, describePath } from '../../../../lib/content/shape/check-shape';
import { contactSchema } from '../../../../lib/content/shape/contact';
import { pageSchema } from '../../../../lib/content/shape/page';
import { redirectsSchema } from '../../../../lib/content/shape/redirects';
import { siteSchema } from '../../../../lib/content/shape/site';
import { sourceSchema } from '../../../../lib/content/shape/source';
import { stepSchema } from '../../../../lib/content/shape/step';
import { termSchema } from '../../../../lib/content/shape/term';
import { warningSchema } from '../../../../lib/content/shape/warning';
import { readContent } from '../../../../lib/content/reading/read';
import { makeTree } from '../../../support/broken-tree';
import { findJargon } from '../../../support/jargon';
import { containing } from '../../../support/containing';

const fileOf = (keys: string) => ({
  ...splitFrontMatter(`---\n${keys}\n---\n`),
  path: 'file.md',
  id: 'file',
});
const problemsOf = (schema: z.ZodType, keys: string) => {
  const result = checkShape(schema, fileOf(keys));
  return result.ok ? [] : result.problems;
};

describe('a number', () => {
  const schema = z.strictObject({ phone: z.string() });

  test.each(['999', '03001231110', '+441618725050', '08001111', '1.10'])(
    'typed without quotes (%s) is shown as it was typed, with the line to type',
    (typed) => {
      const [problem] = problemsOf(schema, `phone: ${typed}`);
      expect(problem).toMatchObject({ line: 2, message: containing(`"${typed}"`) });
      expect(problem?.fix).toContain(`phone: "${typed}"`);
    },
  );
});

describe('an unknown key', () => {
  const schema = z.strictObject({ title: z.string(), owner: z.string().optional() });

  test('that is nearly a missing one is one mistake', () => {
    expect(problemsOf(schema, 'titel: a')).toMatchObject([{ fix: 'Did you mean "title"?' }]);
  });

  test('is a mistake even when every other key is right', () => {
    expect(problemsOf(schema, 'title: a\ncolour: blue')).toMatchObject([
      { line: 3, message: containing('"colour"') },
    ]);
  });

  test('called like a part of the language is one as well', () => {
    expect(problemsOf(schema, 'title: a\nconstructor: b')).toHaveLength(1);
    expect(problemsOf(schema, 'title: a\n__proto__: b')).toHaveLength(1);
  });
});

test('every mistake of a file is told at once, in its order', () => {
  const schema = z.strictObject({
    title: z.string(),
    list: z.array(z.string()),
    day: z.iso.date(),
  });
  expect(
    problemsOf(schema, 'title: 1\nlist: a\nday: 2026-02-30').map((problem) => problem.line),
  ).toEqual([2, 3, 4]);
});

test('of a choice of shapes, the kind that was typed decides what is told', () => {
  expect(
    problemsOf(
      stepSchema,
      'kind: question\ntitle: a\nanswers:\n  - text: a\n    goTo: b\n  - text: c',
    ),
  ).toMatchObject([{ line: 7, message: '"goTo" in the second of "answers" is missing.' }]);
});

test.each([
  [['title'], '"title"'],
  [['answers', 0, 'goTo'], '"goTo" in the first of "answers"'],
  [['hours', 1, 'days', 2], 'the third of "days" in the second of "hours"'],
  [['menu', 14], 'number 15 of "menu"'],
])('the place %j is named so that an editor can count to it', (path, words) => {
  expect(describePath(path)).toBe(words);
});

/** Replaces each value in turn: what an editor may do to any key of any file. */
function* withOneValueChanged(data: unknown, values: readonly unknown[]): Generator {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    for (const wrong of [...values, undefined]) yield replaced(data, key, wrong);
    for (const inner of withOneValueChanged(value, values)) yield replaced(data, key, inner);
  }
}

function replaced(data: object, key: string, value: unknown): unknown {
  if (Array.isArray(data))
    return data.map((item: unknown, index) => (String(index) === key ? value : item));
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, old]) =>
      name === key ? (value === undefined ? [] : [[name, value]]) : [[name, old]],
    ),
  );
}

describe('whatever is typed for any key of any kind of file', () => {
  const tree = makeTree(undefined);
  const { files } = readContent(tree.folder);
  tree.remove();
  const cases: [string, z.ZodType][] = [
    ['site.md', siteSchema],
    ['redirects.md', redirectsSchema],
    ['pages/help.md', pageSchema],
    ['report/what-happened.md', stepSchema],
    ['report/call-999.md', stepSchema],
    ['contacts/police-101.md', contactSchema],
    ['contacts/listening-line.md', contactSchema],
    ['sources/police-advice-2025.md', sourceSchema],
    ['warnings/images.md', warningSchema],
    ['terms/grooming.md', termSchema],
  ];
  const WRONG = [
    null,
    7,
    -1.5,
    true,
    '',
    ' ',
    'nonsense',
    'x'.repeat(500),
    'two\nlines',
    [],
    ['a', 1],
    {},
    { a: 1 },
    [[]],
    [{}],
    [null],
  ];

  test.each(cases)(
    '%s: each mistake is a sentence about it and a sentence about what to do, without the words of programmers',
    (path, schema) => {
      const file = files.find((one) => one.path === path);
      if (file === undefined) throw new Error(`${path} is missing from the base tree.`);
      const sentences = new Set<string>();
      for (const data of withOneValueChanged(file.data, WRONG)) {
        const result = checkShape(schema, { ...file, data, typed: () => undefined });
        for (const { message, fix } of result.ok ? [] : result.problems)
          sentences.add(`${message}\n${fix}`);
      }
      expect(sentences.size).toBeGreaterThan(5);
      // What was typed stands in quotes, and quotes inside it would end them.
      const told = [...sentences].map((sentence) => sentence.replaceAll(/\{.*\}|\[.*\]/g, ''));
      expect(
        told.filter(
          (sentence) => findJargon(sentence).length > 0 || !/^["A-Z].*[.?:]\n./.test(sentence),
        ),
      ).toEqual([]);
    },
  );
});
