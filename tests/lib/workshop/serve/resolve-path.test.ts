import { describe, expect, it } from 'vitest';
import { resolvePath } from '../../../../lib/workshop/serve/resolve-path';

const file = { size: 1, etag: '"a"', stamp: 'a' };
const site = {
  files: new Map(
    [
      '/index.html',
      '/report/index.html',
      '/404.html',
      '/a.txt',
      '/a.txt.br',
      '/evil.example/index.html',
    ].map((path) => [path, file]),
  ),
  redirects: new Map([['/old/', '/report/']]),
  printed: ['/report/', '/gone/'],
};

describe('findPlace', () => {
  it.each([
    ['/', '/index.html'],
    ['/report/', '/report/index.html'],
    ['/a.txt', '/a.txt'],
  ])('finds the file at %s', (path, found) => {
    expect(resolvePath(path, site)).toEqual({ file: found });
  });

  it.each([
    ['/report', '/report/'],
    ['/report/index.html', '/report/'],
    ['/old/', '/report/'],
    ['/REPORT/.', '/report/'],
    ['/Report ', '/report/'],
  ])('leads on from %s', (path, movedTo) => {
    expect(resolvePath(path, site)).toEqual({ movedTo });
  });

  it.each([
    '//evil.example',
    '//evil.example/',
    '//evil.example/index.html',
    '/404.html',
    '/a.txt.br',
    '/a.txt/',
    '/A.TXT',
    '/gone/',
    '/report!x',
    '//report.',
    '/__proto__',
    '/constructor',
  ])('finds nothing at %s', (path) => {
    expect(resolvePath(path, site)).toBeUndefined();
  });
});
