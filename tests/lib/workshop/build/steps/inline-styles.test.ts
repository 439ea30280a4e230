import { expect, test } from 'vitest';
import { textOf, type Files } from '../../../../../lib/workshop/build/files';
import { elementsOf, parsePage, textInside } from '../../../../../lib/workshop/build/html';
import { writeTrees } from '../../../../../lib/workshop/build/site-trees';
import { inlineStyles } from '../../../../../lib/workshop/build/steps/inline-styles';
import { siteOf } from '../page';

const CSS = '_next/static/chunks/site.css';

const styled = (files: Record<string, string>): Files => {
  const site = siteOf(files);
  inlineStyles(site);
  return writeTrees(site);
};

const page = (body: string, links = `<link rel="stylesheet" href="/${CSS}">`) =>
  `<!DOCTYPE html><html><head>${links}</head><body>${body}</body></html>`;

const stylesOf = (files: Files, path = 'index.html'): string[] =>
  [...elementsOf(parsePage(textOf(files.get(path) ?? new Uint8Array())), 'style')].map(textInside);

test('the stylesheet stands in the page, and nothing is loaded', () => {
  const files = styled({ 'index.html': page('<p>'), [CSS]: 'p { color: #ff0000 }' });

  expect(textOf(files.get('index.html') ?? new Uint8Array())).toBe(
    '<!DOCTYPE html><html><head><style>p{color:red}</style></head><body><p></p></body></html>',
  );
});

test('the file of the stylesheet is gone', () => {
  expect([...styled({ 'index.html': page('<p>'), [CSS]: 'p{top:0}' }).keys()]).toEqual([
    'index.html',
  ]);
});

test('all pages have the same sheet, so that one hash allows it', () => {
  const files = styled({
    'index.html': page('<p>'),
    'b/index.html': page('<b>'),
    [CSS]: 'p{top:0}b{top:1px}i{top:0}',
  });

  expect([stylesOf(files), stylesOf(files, 'b/index.html')]).toEqual([
    ['p{top:0}b{top:1px}'],
    ['p{top:0}b{top:1px}'],
  ]);
});

test('several stylesheets are joined in their order', () => {
  const links =
    '<link rel="stylesheet" href="/_next/a.css"><link rel="stylesheet" href="/_next/b.css">';
  const files = styled({
    'index.html': page('<p>', links),
    '_next/a.css': 'p{color:red}',
    '_next/b.css': 'p{color:#00f}',
  });

  expect(stylesOf(files)).toEqual(['p{color:#00f}']);
});

test('preloads of a stylesheet go', () => {
  const links = `<link rel="preload" as="style" href="/${CSS}"><link rel="stylesheet" href="/${CSS}">`;
  const files = styled({ 'index.html': page('<p>', links), [CSS]: 'p{top:0}' });

  expect(textOf(files.get('index.html') ?? new Uint8Array())).not.toContain('<link');
});

test('an address that was relative to the stylesheet still leads to the same file', () => {
  const files = styled({ 'index.html': page('<p>'), [CSS]: 'p{background:url(../media/map.svg)}' });

  expect(stylesOf(files)).toEqual(['p{background:url(/_next/static/media/map.svg)}']);
});

test('rules for classes that a script adds stay', () => {
  const files = styled({
    'index.html': page('<p>'),
    'assets/exit-link.1234567890.js': 'b.className="overlay"',
    [CSS]: '.overlay{top:0}',
  });

  expect(stylesOf(files)).toEqual(['.overlay{top:0}']);
});

test('a page without a stylesheet stays as it is', () => {
  const files = { 'index.html': page('<p>', '') };

  expect(styled(files)).toEqual(writeTrees(siteOf(files)));
});

test('a stylesheet that is missing is named', () => {
  expect(() => styled({ 'index.html': page('<p>') })).toThrow(
    /asks for the stylesheet \/_next\/static\/chunks\/site\.css/,
  );
});

test('a stylesheet that would end its own element is refused', () => {
  expect(() =>
    styled({ 'index.html': page('<p>'), [CSS]: 'p{--end:"</style>";top:var(--end)}' }),
  ).toThrow(/cannot stand inside a page/);
});

test('a stylesheet for one medium only is refused, rather than shown on all', () => {
  const links = `<link rel="stylesheet" href="/${CSS}" media="print">`;

  expect(() => styled({ 'index.html': page('<p>', links), [CSS]: 'p{top:0}' })).toThrow(/@media/);
});
