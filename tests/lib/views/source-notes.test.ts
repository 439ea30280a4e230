import { expect, test } from 'vitest';
import { sourceNotes } from '../../../lib/views/source-notes';
import { smallSite } from './small-site';

const { sources } = smallSite().content;

test('sources are numbered in their order, and those that the words mention have a way back', () => {
  expect(
    sourceNotes(['listening-line-about', 'police-advice-2025'], 1, sources).map(
      ({ id, backHref }) => [id, backHref],
    ),
  ).toEqual([
    ['source-1', '#mention-1'],
    ['source-2', undefined],
  ]);
});

test('what is not known of a source is left out', () => {
  expect(sourceNotes(['listening-line-about'], 1, sources)[0]?.date).toBeUndefined();
});
