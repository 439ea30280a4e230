import { expect, test } from 'vitest';
import { containing } from '../../../support/containing';
import { problemsAfter } from '../../../support/edited-tree';
import { pageFile } from '../../views/small-site';

test('two pages may both count their headings as stages', () => {
  const stages = { 'pages/a.md': pageFile('A', 'shows: stages\n', '{stages}') };
  expect(
    problemsAfter({ ...stages, 'pages/b.md': pageFile('B', 'shows: stages\n', '{stages}') }),
  ).toEqual([]);
});

test('the strip on every page leads to a page that shows the emergency contact', () => {
  expect(
    problemsAfter({ 'site.md': [['emergencyPage: /emergency/', 'emergencyPage: /help/']] }),
  ).toMatchObject([{ file: 'site.md', message: containing('"/help/"') }]);
});
