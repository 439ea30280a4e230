import { expect, test } from 'vitest';
import { sourceNotes } from '../../../lib/views/source-notes';
import { pageFile, smallSite } from './small-site';

const ids = ['police-advice-2025', 'listening-line-about'];

test('a source leads to where the site says what it supports', () => {
  const { content } = smallSite({ 'pages/read.md': pageFile('Read', 'shows: sources\n') });
  expect(sourceNotes(ids, content).map(({ href }) => href)).toEqual([
    '/read/t/#police-advice-2025',
    '/read/t/#listening-line-about',
  ]);
});

test('without such a page it leads to the source itself, where its address is known', () => {
  const { content } = smallSite();
  expect(sourceNotes(ids, content).map(({ href }) => href)).toEqual(
    ids.map((id) => content.sources.find((source) => source.id === id)?.url),
  );
});
