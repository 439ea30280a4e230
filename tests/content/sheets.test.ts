import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../lib/content/reading/load';
import { headersFor } from '../../lib/workshop/build/steps/headers';

test('no browser keeps a copy of a page that people type into, wherever an editor moves it', () => {
  const { loaded } = loadContent(path.resolve('content'));
  const sheets =
    loaded?.content.pages.filter(({ shows }) => shows === 'prepare' || shows === 'posters') ?? [];

  expect(sheets).toHaveLength(2);
  expect(
    sheets.filter(
      ({ address }) => headersFor(address, { styleHashes: [] })['Cache-Control'] !== 'no-store',
    ),
  ).toEqual([]);
});
