import { transform } from 'lightningcss';
import { isPage, keepFiles, mapPages, textOf, type Files } from '../files';
import {
  attributeOf,
  elementsOf,
  hasWord,
  insertBefore,
  newElement,
  parsePage,
  removeNode,
  writePage,
  type PageElement,
  type PageTree,
} from '../html';
import { pageVocabulary } from './page-vocabulary';
import { PublishError } from '../publish-error';
import { shrinkStyles } from './shrink-styles';

// Only the path of an address matters; this origin makes the relative ones readable.
const ORIGIN = 'https://site.invalid';

const isStylesheet = (link: PageElement): boolean => hasWord(link, 'rel', 'stylesheet');

const isStylePreload = (link: PageElement): boolean =>
  hasWord(link, 'rel', 'preload') && attributeOf(link, 'as') === 'style';

const stylesheetsOf = (page: PageTree): PageElement[] =>
  [...elementsOf(page, 'link')].filter(isStylesheet);

/** The addresses of a page's stylesheets as one text. */
function sheetList(page: PageTree): string {
  const links = stylesheetsOf(page);
  if (links.some((link) => attributeOf(link, 'media') !== undefined)) {
    throw new PublishError(
      'A stylesheet is loaded with a media attribute. Put an @media rule into the stylesheet instead.',
    );
  }
  return links.map((link) => attributeOf(link, 'href') ?? '').join(' ');
}

const pathOf = (href: string): string =>
  decodeURIComponent(new URL(href, ORIGIN).pathname).slice(1);

/** An address in a stylesheet, as it must be written once the rules stand in a page. */
function rebased(address: string, stylesheet: string): string {
  if (address.startsWith('#')) return address;
  const absolute = new URL(address, new URL(stylesheet, ORIGIN));
  return absolute.origin === ORIGIN ? absolute.href.slice(ORIGIN.length) : address;
}

function sheetAt(href: string, files: Files): string {
  const code = files.get(pathOf(href));
  if (code === undefined)
    throw new PublishError(`A page asks for the stylesheet ${href}, which is not in the export.`);
  return textOf(
    transform({
      filename: href,
      code,
      visitor: { Url: (url) => ({ ...url, url: rebased(url.url, href) }) },
    }).code,
  );
}

function* pagesWith(list: string, files: Files): Generator<PageTree> {
  for (const [path, bytes] of files) {
    const page = isPage(path) ? parsePage(textOf(bytes)) : undefined;
    if (page && sheetList(page) === list) yield page;
  }
}

/** The sheet that stands in every page with this list: joined, and without what none of these pages uses. */
function sheetFor(list: string, files: Files): string {
  const whole = list
    .split(' ')
    .map((href) => sheetAt(href, files))
    .join('\n');
  const scripts = [...keepFiles(files, (path) => path.endsWith('.js')).values()].map(textOf);
  const css = shrinkStyles(whole, pageVocabulary(pagesWith(list, files), scripts));
  if (/<\/style/i.test(css))
    throw new PublishError('The stylesheet contains "</style", so it cannot stand inside a page.');
  return css;
}

function withSheet(html: string, sheetOf: (list: string) => string): string {
  const page = parsePage(html);
  const [first, ...others] = stylesheetsOf(page);
  if (first === undefined) return html;
  insertBefore(first, newElement('style', {}, sheetOf(sheetList(page))));
  for (const link of [first, ...others, ...[...elementsOf(page, 'link')].filter(isStylePreload)])
    removeNode(link);
  return writePage(page);
}

/**
 * Puts the stylesheet inside each page, without what no page uses, and takes the files away.
 * It is shrunk once for all pages that load the same list, not for each page, so that the header
 * policy of a host that cannot send a header for each page has to name one hash and not hundreds.
 * Throws a PublishError when a stylesheet is missing or cannot stand inside a page.
 * @example inlineStyles(new Map([['index.html', page], ['a.css', css]])) // Map { 'index.html' => … }
 */
export function inlineStyles(files: Files): Files {
  const sheets = new Map<string, string>();
  const sheetOf = (list: string): string => {
    const css = sheets.get(list) ?? sheetFor(list, files);
    sheets.set(list, css);
    return css;
  };
  const styled = mapPages(files, (html) => withSheet(html, sheetOf));
  const inlined = new Set([...sheets.keys()].flatMap((list) => list.split(' ')).map(pathOf));
  return keepFiles(
    styled,
    (path) => !inlined.has(path) && !(path.startsWith('_next/') && path.endsWith('.css')),
  );
}
