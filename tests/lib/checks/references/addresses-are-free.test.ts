import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ownRoutes } from '../../../../lib/content/own-routes';
import { messagesAfter } from '../../../support/edited-tree';
import { pageFile } from '../../views/small-site';

test.each(['assets/styles', 'schools/poster/more', 'report/map', '404'])(
  'no page stands at /%s/, which app/ answers itself',
  (place) => {
    expect(messagesAfter({ [`pages/${place}.md`]: pageFile('Here') })).toHaveLength(1);
  },
);

test.each(['parents/poster', 'schools'])('a page may stand at /%s/', (place) => {
  expect(messagesAfter({ [`pages/${place}.md`]: pageFile('Here') })).toEqual([]);
});

test('no old address leads away from a page that the site makes by itself', () => {
  expect(
    messagesAfter({ 'redirects.md': [['from: /old-help/', 'from: /report/map/']] }),
  ).toHaveLength(1);
});

describe('what app/ answers by itself', () => {
  const app = mkdtempSync(path.join(tmpdir(), 'app-'));
  for (const file of [
    '(site)/[[...path]]/page.tsx',
    '(site)/new/thing/page.tsx',
    '(site)/new/page.dev.tsx',
    'things/[name]/route.ts',
    'layout.tsx',
  ]) {
    mkdirSync(path.join(app, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(app, file), '');
  }
  const routes = ownRoutes(app);
  afterAll(() => {
    rmSync(app, { recursive: true });
  });

  test.each([
    ['/new/thing/', true],
    ['/things/one/', true],
    ['/new/', false],
    ['/things/', false],
    ['/anything/else/', false],
  ])('is read from its folders: %s %s', (address, isOwn) => {
    expect(routes.some(({ pattern }) => pattern.test(address))).toBe(isOwn);
  });
});
