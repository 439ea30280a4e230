import { describe, expect, test } from 'vitest';
import { textOf, type Files } from '../../../../../lib/workshop/build/files';
import { elementsOf, parsePage, textInside } from '../../../../../lib/workshop/build/html';
import {
  readTrees,
  writeTrees,
  type SiteTrees,
} from '../../../../../lib/workshop/build/site-trees';
import {
  isRuntimeFile,
  removeRuntime,
} from '../../../../../lib/workshop/build/steps/remove-runtime';
import { exitScript, exportedPage, siteOf } from '../page';

const withoutRuntime = (site: SiteTrees): Files => {
  removeRuntime(site);
  return writeTrees(site);
};

function cleaned(body: string, head = ''): string {
  const page = withoutRuntime(siteOf({ 'index.html': exportedPage(body, head) })).get('index.html');
  return page ? textOf(page) : '';
}

const scriptsIn = (html: string) => [...elementsOf(parsePage(html), 'script')];

describe('a page', () => {
  test('keeps no script of the framework', () => {
    expect(scriptsIn(cleaned('<p>Call 101</p>'))).toEqual([]);
  });

  test('keeps no script of any other kind', () => {
    const others = [
      '',
      ' type="module"',
      ' type="importmap"',
      ' type="speculationrules"',
      ' type="text/javascript"',
    ];

    expect(scriptsIn(cleaned(others.map((type) => `<script${type}>1</script>`).join('')))).toEqual(
      [],
    );
  });

  test('keeps no script that only calls itself ours and has its code inside', () => {
    expect(scriptsIn(cleaned('<script data-enhancement="exit-link">1</script>'))).toEqual([]);
  });

  test('keeps its structured data, letter for letter', () => {
    const data = String.raw`{"name":"a \u003c b","url":"https://example.org/?a=1&b=2"}`;

    const [script] = scriptsIn(cleaned(`<script type="application/ld+json">${data}</script>`));

    expect(script && textInside(script)).toBe(data);
  });

  test('keeps our enhancement scripts', () => {
    expect(cleaned(exitScript)).toContain(exitScript);
  });

  test('preloads nothing that is gone', () => {
    const page = parsePage(
      cleaned('', '<link rel="modulepreload" href="/a.js"/><link rel="icon" href="/icon.svg"/>'),
    );

    expect(
      [...elementsOf(page, 'link')].map(
        (link) => link.attrs.find(({ name }) => name === 'rel')?.value,
      ),
    ).toEqual(['stylesheet', 'icon']);
  });

  test('has no comments', () => {
    expect(cleaned('<p>Call <!-- -->101</p>')).not.toContain('<!--');
  });

  test('joins words that React split by comments', () => {
    expect(cleaned('<p>Call <!-- -->101<!-- -->.</p>')).toContain('<p>Call 101.</p>');
  });

  test('loses the empty hidden boxes of the framework', () => {
    expect(cleaned('<p>Call 101</p>')).not.toContain('hidden');
  });

  test('keeps an empty hidden element that an enhancement fills', () => {
    expect(cleaned('<p hidden="" role="status"></p>')).toContain('<p hidden="" role="status"></p>');
  });

  test('keeps a hidden element that has words', () => {
    expect(cleaned('<div hidden="">Later</div>')).toContain('<div hidden="">Later</div>');
  });

  test('keeps what is shown when scripts are off', () => {
    expect(cleaned('<noscript><p>Call 101</p></noscript>')).toContain(
      '<noscript><p>Call 101</p></noscript>',
    );
  });

  test('is refused when parts of it wait for a script to put them in place', () => {
    expect(() =>
      cleaned('<template id="B:0"></template><div hidden="" id="S:0"><p>Call 101</p></div>'),
    ).toThrow(/<Suspense>/);
  });

  test('does not change when it is cleaned again', () => {
    const once = withoutRuntime(
      siteOf({ 'index.html': exportedPage(`<p>Call <!-- -->101</p>${exitScript}`) }),
    );

    expect(withoutRuntime(readTrees(once))).toEqual(once);
  });
});

describe('a file', () => {
  const exported = new Set(['index.html', 'stings/index.html', '404.html']);
  const isRuntime = (path: string) => isRuntimeFile(path, (other) => exported.has(other));

  test.each([
    '_next/static/chunks/0j1we3cwg31qe.js',
    '_next/static/site/_buildManifest.js',
    '_next/static/site/_clientMiddlewareManifest.json',
    'index.txt',
    'stings/index.txt',
    '404.txt',
    'stings/__next._tree.txt',
    'report/s0/__next.report.$d$step.__PAGE__.txt',
    '404/index.html',
    '_not-found/index.html',
    '_not-found.html',
  ])('%s goes', (path) => {
    expect(isRuntime(path)).toBe(true);
  });

  test.each([
    'index.html',
    '404.html',
    'robots.txt',
    '.well-known/security.txt',
    'contacts.json',
    'assets/exit-link.js',
    '_next/static/media/map.svg',
    '_next/static/chunks/site.css',
  ])('%s stays', (path) => {
    expect(isRuntime(path)).toBe(false);
  });

  test('that is not a page keeps its bytes', () => {
    const picture = new Uint8Array([0xff, 0x00, 0x3c]);

    const site = readTrees(new Map([['picture.png', picture]]));

    expect(withoutRuntime(site).get('picture.png')).toEqual(picture);
  });
});
