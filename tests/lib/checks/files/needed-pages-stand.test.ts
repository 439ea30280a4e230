import { describe, expect, test } from 'vitest';
import { neededPagesStand } from '../../../../lib/checks/files/needed-pages-stand';
import { pageFile } from '../../views/small-site';
import { containing } from '../../../support/containing';
import { loadedAfter, type Edits } from '../../../support/edited-tree';

const problems = (edits: Edits) => neededPagesStand(loadedAfter(edits));
const without = (part: string): Edits => ({
  [`pages/${part}.md`]: [[`shows: ${part}\n`, '']],
});

describe('a page that the site cannot be without', () => {
  test.each(['changes', 'contacts', 'doubts', 'glossary', 'sources'])(
    'is missed when none shows the %s, though there are some',
    (part) => {
      expect(problems(without(part))).toMatchObject([{ message: containing(`shows: ${part}`) }]);
    },
  );

  test('is missed when the home page has lost its doors', () => {
    expect(problems({ 'pages/index.md': [['shows: doors\n', '']] })).toMatchObject([
      { message: containing('shows: doors') },
    ]);
  });

  test('is missed when outcomes send people to a sheet that no page shows', () => {
    const prepare: Edits = {
      'report/call-999.md': [['kind: outcome\n', 'kind: outcome\nprepare: [child]\n']],
    };
    expect(problems(prepare)).toMatchObject([{ message: containing('shows: prepare') }]);
  });

  test('is not missed when nothing would be seen there', () => {
    expect(
      problems({
        ...without('changes'),
        'pages/help.md': [
          ['changes:\n  - date: 2026-10-01\n    text: "Says what to have ready."\n', ''],
        ],
      }),
    ).toEqual([]);
  });
});

test('a section that lost its own page is told once, at a page inside it', () => {
  const edits: Edits = {
    'pages/teachers/one.md': pageFile('One'),
    'pages/teachers/two.md': pageFile('Two'),
  };
  expect(problems(edits)).toMatchObject([
    { file: 'pages/teachers/one.md', message: containing('"/teachers/"') },
  ]);
  expect(problems({ ...edits, 'pages/teachers.md': pageFile('For teachers') })).toEqual([]);
});
