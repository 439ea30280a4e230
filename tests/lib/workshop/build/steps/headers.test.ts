import { describe, expect, it } from 'vitest';
import {
  contentTypeOf,
  fits,
  headerRules,
  headersFor,
  pagePolicy,
} from '../../../../../lib/workshop/build/steps/headers';

const hash = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
const options = { styleHashes: [hash], sheets: ['/prepare/'] };
const needs = { styleHashes: [hash], scripts: false, embed: false, meta: false };

function directives(policy: string): Map<string, string> {
  return new Map(
    policy
      .split('; ')
      .map((directive) => [directive.replace(/ .*/, ''), directive.replace(/^\S+ /, '')]),
  );
}

describe('the policy of a page', () => {
  it('allows nothing but the style with this hash, and pictures and the manifest of this site', () => {
    expect(directives(pagePolicy(needs))).toEqual(
      new Map([
        ['default-src', "'none'"],
        ['style-src', `'${hash}'`],
        ['img-src', "'self'"],
        ['manifest-src', "'self'"],
        ['connect-src', "'none'"],
        ['base-uri', "'none'"],
        ['form-action', "'none'"],
        ['frame-ancestors', "'none'"],
        ['require-trusted-types-for', "'script'"],
        ['trusted-types', "'none'"],
      ]),
    );
  });

  it('allows scripts of this site where a page has one', () => {
    expect(directives(pagePolicy({ ...needs, scripts: true })).get('script-src')).toBe("'self'");
  });

  it('lets any site show an embedded page', () => {
    expect(directives(pagePolicy({ ...needs, embed: true })).get('frame-ancestors')).toBe('*');
  });

  it('does not speak of frames inside a page, where no browser listens', () => {
    expect(pagePolicy({ ...needs, meta: true })).not.toContain('frame-ancestors');
  });

  it('names every hash', () => {
    expect(
      directives(pagePolicy({ ...needs, styleHashes: [hash, 'sha256-b='] })).get('style-src'),
    ).toBe(`'${hash}' 'sha256-b='`);
  });

  it('allows a stylesheet of this site when none stands inside the page', () => {
    expect(directives(pagePolicy({ ...needs, styleHashes: [] })).get('style-src')).toBe("'self'");
  });

  it.each(['unsafe', 'data:', 'http', 'upgrade-insecure-requests', ','])(
    'never holds "%s"',
    (text) => {
      for (const scripts of [true, false])
        for (const embed of [true, false])
          for (const meta of [true, false])
            expect(pagePolicy({ ...needs, scripts, embed, meta })).not.toContain(text);
    },
  );
});

describe('the headers of an address', () => {
  it.each([
    ['/', 'pages'],
    ['/report/index.html', 'pages'],
    ['/404.html', 'pages'],
    ['/embed', 'pages'],
    ['/embedded/', 'pages'],
    ['/contacts.jsonp', 'pages'],
    ['/embed/v1/report/', 'embed'],
    ['/assets/a.0123456789.js', 'hashed'],
    ['/contacts.json', 'open-data'],
    ['/contacts.schema.json', 'open-data'],
    ['/badge/badge.png', 'pictures'],
    ['/prepare/', 'sheets'],
  ])('of %s are those of the rule "%s"', (path, name) => {
    expect(headersFor(path, options)).toEqual(
      headerRules(options).find((rule) => rule.name === name)?.headers,
    );
  });

  it('let no site frame a page, and every site an embedded page', () => {
    expect(headersFor('/', options)).toMatchObject({
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    expect(headersFor('/embed/v1/report/', options)).not.toHaveProperty('X-Frame-Options');
    expect(headersFor('/embed/v1/report/', options)).not.toHaveProperty(
      'Cross-Origin-Embedder-Policy',
    );
    expect(headersFor('/embed/v1/report/', options)['Content-Security-Policy']).toContain(
      'frame-ancestors *;',
    );
  });

  it('let no embedded page run a script', () => {
    expect(headersFor('/embed/v1/report/', options)['Content-Security-Policy']).not.toContain(
      'script-src',
    );
  });

  it.each([
    '/embed/v1/report/',
    '/contacts.json',
    '/badge/badge.png',
    '/qr/report.svg',
    '/og/home.png',
  ])('let other sites show %s', (path) => {
    expect(headersFor(path, options)['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  });

  it('let programs of other sites read the open data and nothing else', () => {
    const open = headerRules(options).filter(
      ({ headers }) => 'Access-Control-Allow-Origin' in headers,
    );
    expect(open.map(({ name }) => name)).toEqual(['open-data']);
  });

  it('let a browser keep only files whose name holds their hash, and nothing of a sheet that somebody fills in', () => {
    const kept = headerRules(options).filter(
      ({ headers }) => headers['Cache-Control'] !== 'public, max-age=0, must-revalidate',
    );
    expect(kept.map(({ name, headers }) => [name, headers['Cache-Control']])).toEqual([
      ['hashed', 'public, max-age=31536000, immutable'],
      ['sheets', 'no-store'],
    ]);
  });

  it.each(headerRules(options))(
    'tell nobody where a visitor of $name came from, and always ask for https',
    ({ headers }) => {
      expect(headers).toMatchObject({
        'Referrer-Policy': 'no-referrer',
        'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Opener-Policy': 'same-origin',
      });
    },
  );

  it('deny every ability, and each once', () => {
    const features = headersFor('/', options)['Permissions-Policy']?.split(', ') ?? [];
    expect(features.length).toBeGreaterThan(30);
    expect(new Set(features).size).toBe(features.length);
    expect(features.every((feature) => /^[a-z-]+=\(\)$/.test(feature))).toBe(true);
  });

  it('can be written in any configuration: no line break, no quotation mark, no dollar', () => {
    for (const { headers } of headerRules(options))
      for (const value of Object.values(headers)) expect(value).toMatch(/^[^\n\r"$\\{}]+$/);
  });
});

describe('a pattern', () => {
  it.each([
    ['/*', '/', true],
    ['/embed/*', '/embed/', true],
    ['/embed/*', '/embed', false],
    ['/contacts.json', '/contacts.json', true],
    ['/contacts.json', '/contactsXjson', false],
  ])('%s and the path %s: %s', (pattern, path, expected) => {
    expect(fits(pattern, path)).toBe(expected);
  });
});

describe('the kind of a file', () => {
  it.each([
    ['/index.html', 'text/html; charset=utf-8'],
    ['/feed.xml', 'application/xml'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
    ['/a.b.js', 'text/javascript; charset=utf-8'],
    ['/no-ending', 'application/octet-stream'],
    ['/a.constructor', 'application/octet-stream'],
  ])('of %s is %s', (path, type) => {
    expect(contentTypeOf(path)).toBe(type);
  });
});
