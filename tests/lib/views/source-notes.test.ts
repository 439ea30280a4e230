import { expect, test } from 'vitest';
import { sourceNotes } from '../../../lib/views/source-notes';
import { smallSite } from './small-site';

const { content } = smallSite();
const ids = ['police-advice-2025', 'listening-line-about'];

test('a source leads to where the site says what it supports', () => {
  expect(sourceNotes(ids, content).map(({ href }) => href)).toEqual([
    '/sources/t/#police-advice-2025',
    '/sources/t/#listening-line-about',
  ]);
});

test('without such a page it leads to the source itself, where its address is known', () => {
  const pages = content.pages.filter(({ shows }) => shows !== 'sources');
  expect(sourceNotes(ids, { ...content, pages }).map(({ href }) => href)).toEqual(
    ids.map((id) => content.sources.find((source) => source.id === id)?.url),
  );
});
