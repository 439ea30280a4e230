import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../../lib/workshop/serve/address';

describe('readAddress', () => {
  it.each([
    ['/', '/'],
    ['/report/', '/report/'],
    ['/report/?a=/../b', '/report/'],
    ['/report/#top', '/report/'],
    ['/caf%C3%A9/', '/café/'],
    [`/${'a'.repeat(1999)}`, `/${'a'.repeat(1999)}`],
    ['/a..b/...c/', '/a..b/...c/'],
    ['http://a.example/report/?b', '/report/'],
    ['HTTPS://a.example:8080', '/'],
    ['http://a.example?b', '/'],
  ])('reads %s', (target, path) => {
    expect(readAddress(target)).toEqual({ path });
  });

  it('refuses an address of more than 2,000 characters', () => {
    expect(readAddress(`/${'a'.repeat(2000)}`)).toMatchObject({ refused: 414 });
  });

  it.each([
    '',
    'report/',
    'ftp://a.example/',
    'http://',
    'http:///report/',
    '*',
    '/a/../b',
    'http://a.example/../b',
    '/./',
    '/..',
    '/%2E%2e/',
    '/a%2fb',
    '/a%5Cb',
    '/a\\b',
    '/%00',
    '/%7f',
    '/%0a',
    '/%e2%28%a1',
    '/%',
  ])('refuses "%s"', (target) => {
    expect(readAddress(target)).toMatchObject({ refused: 400 });
  });
});
