import { expect, test } from 'vitest';
import { outDir } from '../../../../lib/workshop/build/out-dir';

const chosen = (OUT_DIR?: string) =>
  outDir(OUT_DIR === undefined ? {} : { OUT_DIR }, '/srv/project', '/srv/project/content');

test('the site is published in out when nothing is set', () => {
  expect([chosen(), chosen('')]).toEqual(['/srv/project/out', '/srv/project/out']);
});

test('the site is published where OUT_DIR says, in or outside the project', () => {
  expect([chosen('preview'), chosen('../preview'), chosen('/var/www/site')]).toEqual([
    '/srv/project/preview',
    '/srv/preview',
    '/var/www/site',
  ]);
});

test.each([
  '.',
  '..',
  '/',
  'content',
  'content/pages',
  'app',
  'lib/publish',
  'node_modules',
  '.git',
  'public',
])('OUT_DIR may not be %s', (given) => {
  expect(() => chosen(given)).toThrow(/would replace files that it is made from/);
});

test('a folder whose name only begins like another is allowed', () => {
  expect(chosen('content-preview')).toBe('/srv/project/content-preview');
});

test('OUT_DIR may not hold a content folder that lies elsewhere', () => {
  expect(() => outDir({ OUT_DIR: '/home/me' }, '/srv/project', '/home/me/content')).toThrow(
    /OUT_DIR is "\/home\/me"/,
  );
});
