import { expect, test } from 'vitest';
import { sheetAddresses } from '../../../lib/content/addresses';
import { pageFile } from '../views/small-site';
import { loadedAfter } from '../../support/edited-tree';

test('the pages that people type into are found wherever an editor puts them', () => {
  const { content } = loadedAfter({
    'pages/my/sheet.md': pageFile('A sheet', 'shows: prepare\n'),
    'pages/posters.md': pageFile('Plain too'),
    'pages/walls.md': pageFile('Posters', 'shows: posters\n'),
  });

  expect(sheetAddresses(content).sort()).toEqual(['/my/sheet/', '/walls/']);
});
