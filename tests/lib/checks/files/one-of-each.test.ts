import { expect, test } from 'vitest';
import { problemsAfter } from '../../../support/edited-tree';

test.each([
  [
    'two pages with one title',
    { 'pages/parents/index.md': [['title: For parents', 'title: What to say']] },
  ],
  [
    'titles that differ in capitals alone',
    { 'pages/parents/index.md': [['title: For parents', 'title: WHAT to say']] },
  ],
  [
    'a page and a step with one title',
    { 'report/talk-it-over.md': [['title: Talk it over', 'title: For parents']] },
  ],
  [
    'two contacts with one name',
    { 'contacts/police-101.md': [['Police non-emergency line', 'Listening line']] },
  ],
  [
    'two contacts with one number',
    {
      'contacts/police-999.md': [['number: "999"', 'number: "101"']],
    },
  ],
  [
    'two sources with one address',
    {
      'sources/listening-line-about.md': [
        [
          'https://www.example.org/listening/about',
          'https://www.example.org/police/what-to-tell-us',
        ],
      ],
    },
  ],
  [
    'two redirects from one address',
    {
      'redirects.md': [
        [
          'redirects:\n',
          'redirects:\n  - from: /old-help/\n    to: /parents/\n    since: 2026-01-01\n',
        ],
      ],
    },
  ],
] as const)('%s are one problem at the second', (_what, edits) => {
  expect(problemsAfter(edits)).toHaveLength(1);
});
