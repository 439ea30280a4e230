import { describe, expect, test } from 'vitest';
import {
  checkPublishedAddresses,
  growPublishedAddresses,
} from '../../../../../lib/workshop/build/steps/published-addresses';

type Redirect = { from: string; to: string };

const found = (list: string, addresses: string[], redirects: Redirect[] = []) =>
  checkPublishedAddresses(
    list,
    addresses,
    redirects,
    (from) => 10 + redirects.findIndex((redirect) => redirect.from === from),
  ).map(({ file, line, message }) => `${file}:${line} ${message}`);

describe('a published address', () => {
  test('may stay a page', () => {
    expect(found('/\n/stings/\n', ['/', '/stings/', '/new/'])).toEqual([]);
  });

  test('may become a redirect to a page', () => {
    expect(found('/old/\n', ['/new/'], [{ from: '/old/', to: '/new/' }])).toEqual([]);
  });

  test('may not disappear', () => {
    expect(found('/\n\n/old/\n', ['/'])).toEqual([
      expect.stringContaining('published-urls.txt:3 /old/ was published'),
    ]);
  });

  test('that is permanent may not become a redirect', () => {
    expect(found('/report/ permanent\n', ['/tell/'], [{ from: '/report/', to: '/tell/' }])).toEqual(
      [expect.stringContaining('must stay a page of its own, but it leads to /tell/')],
    );
  });

  test('that is permanent may not disappear', () => {
    expect(found('/report/ permanent\n', ['/'])).toEqual([
      expect.stringContaining('but it is gone'),
    ]);
  });

  test('is read also from a file with Windows line ends', () => {
    expect(found('/\r\n/report/ permanent\r\n', ['/', '/report/'])).toEqual([]);
  });
});

describe('a redirect', () => {
  test('may not lead away from a page that exists', () => {
    expect(found('', ['/a/', '/b/'], [{ from: '/a/', to: '/b/' }])).toEqual([
      'redirects.md:10 /a/ leads to /b/, but there is a page at /a/.',
    ]);
  });

  test('may not lead to a page that does not exist', () => {
    expect(found('', ['/'], [{ from: '/a/', to: '/b/' }])).toEqual([
      'redirects.md:10 /a/ leads to /b/, but there is no page at /b/.',
    ]);
  });

  test('may not lead to another redirect', () => {
    const redirects = [
      { from: '/a/', to: '/b/' },
      { from: '/b/', to: '/c/' },
    ];

    expect(found('', ['/c/'], redirects)).toEqual([
      expect.stringContaining('redirects.md:10 /a/ leads to /b/, which leads on to /c/'),
    ]);
  });

  test('may not lead to itself', () => {
    expect(found('', ['/'], [{ from: '/a/', to: '/a/' }])).toEqual([
      expect.stringContaining('circle: /a/ to /a/'),
    ]);
  });

  test('may not lead round in a circle', () => {
    const redirects = [
      { from: '/a/', to: '/b/' },
      { from: '/b/', to: '/a/' },
    ];

    expect(found('', ['/'], redirects)).toEqual([
      expect.stringContaining('/a/ to /b/ to /a/'),
      expect.stringContaining('/b/ to /a/ to /b/'),
    ]);
  });

  test('may not lead into a circle', () => {
    const redirects = [
      { from: '/x/', to: '/a/' },
      { from: '/a/', to: '/b/' },
      { from: '/b/', to: '/a/' },
    ];

    expect(found('', ['/'], redirects)[0]).toContain('/x/ to /a/ to /b/ to /a/');
  });
});

describe('the list', () => {
  test('takes new addresses in, sorted', () => {
    expect(growPublishedAddresses('/\n/stings/\n', ['/a-z/', '/'])).toBe('/\n/a-z/\n/stings/\n');
  });

  test('never lets an address go', () => {
    expect(growPublishedAddresses('/old/\n', [])).toBe('/old/\n');
  });

  test('keeps what is permanent', () => {
    expect(growPublishedAddresses('/report/ permanent\n', ['/report/'])).toBe(
      '/report/ permanent\n',
    );
  });

  test('is as it was when nothing is new', () => {
    expect(growPublishedAddresses('/\n/report/ permanent\n', ['/', '/report/'])).toBe(
      '/\n/report/ permanent\n',
    );
  });
});
