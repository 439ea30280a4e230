import { describe, expect, it } from 'vitest';
import {
  checkHostingOptions,
  spellings,
} from '../../../../../lib/workshop/build/hosts/hosting-options';
import { hostingFiles } from '../../../../../lib/workshop/build/hosts/hosting-files';

const hash = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

describe('hostingFiles', () => {
  it('gives our own server what it needs', () => {
    const options = {
      styleHashes: [hash],
      sheets: ['/sheet/'],
      redirects: [{ from: '/old/', to: '/new/' }],
      printed: ['/report/'],
    };
    expect(checkHostingOptions(JSON.parse(hostingFiles(options).get('site.json') ?? ''))).toEqual(
      options,
    );
  });

  it('gives the same bytes for the same options', () => {
    const options = { styleHashes: [hash], sheets: ['/sheet/'], redirects: [], printed: [] };
    expect([...hostingFiles(options)]).toEqual([...hostingFiles(options)]);
  });

  it('names each of its files in the README', () => {
    const files = hostingFiles({ styleHashes: [], sheets: [], redirects: [], printed: [] });
    const readme = files.get('README.md') ?? '';
    const named = [...files.keys()]
      .filter((name) => name !== 'README.md')
      .map((name) => name.replace(/^cloudfront\/.*/, 'cloudfront/*'));
    expect(named.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('says which hosts have become too small for the site', () => {
    const redirects = Array.from({ length: 1001 }, (_, index) => ({
      from: `/old/${index}/`,
      to: '/new/',
    }));
    const readme =
      hostingFiles({ styleHashes: [], sheets: [], redirects, printed: [] }).get('README.md') ?? '';
    expect(readme).toContain(
      'Cloudflare Pages: 2,002 lines of `_redirects`, and 2,000 are allowed.',
    );
    expect(readme).toContain('bytes of `function.js`, and 10,240 are allowed.');
    expect(readme).toContain('bytes of `staticwebapp.config.json`, and 20,480 are allowed.');
  });

  it.each([
    [{ styleHashes: ["sha256-x'; script-src *"], sheets: [], redirects: [] }, 'styleHashes.0'],
    [{ styleHashes: [`'${hash}'`], sheets: [], redirects: [] }, 'styleHashes.0'],
    [
      { styleHashes: [], sheets: [], redirects: [{ from: '/a/; return 200', to: '/b/' }] },
      'redirects.0.from',
    ],
    [
      { styleHashes: [], sheets: [], redirects: [{ from: '/a/', to: '//evil.example/' }] },
      'redirects.0.to',
    ],
    [
      { styleHashes: [], sheets: [], redirects: [{ from: '/a/', to: 'https://evil.example/' }] },
      'redirects.0.to',
    ],
    [
      { styleHashes: [], sheets: [], redirects: [{ from: '/a\n/b/', to: '/b/' }] },
      'redirects.0.from',
    ],
    [
      { styleHashes: [], sheets: [], redirects: [{ from: '/../a/', to: '/b/' }] },
      'redirects.0.from',
    ],
    [
      { styleHashes: [], sheets: [], redirects: [{ from: '/a$b/', to: '/b/' }] },
      'redirects.0.from',
    ],
    [{ styleHashes: [], sheets: ['/a/ {}'], redirects: [] }, 'sheets.0'],
  ])('refuses what would mean something else in a configuration: %o', (options, place) => {
    expect(() => hostingFiles({ printed: [], ...options })).toThrow(place);
  });

  it.each([null, 'text', {}, { styleHashes: [] }])(
    'refuses %o, which is no set of options',
    (options) => {
      expect(() => checkHostingOptions(options)).toThrow('The hosting options are wrong');
    },
  );
});

describe('spellings', () => {
  it('leaves the home page and files alone', () => {
    expect([spellings('/'), spellings('/a.pdf'), spellings('/a/')]).toEqual([
      ['/'],
      ['/a.pdf'],
      ['/a/', '/a'],
    ]);
  });
});
