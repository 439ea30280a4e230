import { groupBy } from '../../../group-by';
import { ToldError } from '../../../told-error';
import { transform } from 'lightningcss';
import { textOf, type Files } from '../files';
import {
  attributeOf,
  elementsOf,
  hasWord,
  insertBefore,
  newElement,
  removeNode,
  type PageElement,
  type PageTree,
} from '../html';
import { pageVocabulary } from './page-vocabulary';
import type { SiteTrees } from '../site-trees';
import { shortenClasses } from './short-classes';
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
    throw new ToldError(
      'A stylesheet is loaded with a media attribute. Put an @media rule into the stylesheet instead.',
      1,
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
    throw new ToldError(`A page asks for the stylesheet ${href}, which is not in the export.`, 1);
  return textOf(
    transform({
      filename: href,
      code,
      visitor: { Url: (url) => ({ ...url, url: rebased(url.url, href) }) },
    }).code,
  );
}

/** The sheet that stands in every page with this list: joined, and without what none of these pages uses. */
function sheetFor(list: string, pages: readonly PageTree[], files: Files): string {
  const whole = list
    .split(' ')
    .map((href) => sheetAt(href, files))
    .join('\n');
  const scripts = [...files].flatMap(([path, bytes]) =>
    path.endsWith('.js') ? [textOf(bytes)] : [],
  );
  const renamed = shortenClasses(whole, pages, pageVocabulary([], scripts).words);
  const css = shrinkStyles(renamed, pageVocabulary(pages, scripts));
  if (/<\/style/i.test(css))
    throw new ToldError('The stylesheet contains "</style", so it cannot stand inside a page.', 1);
  return css;
}

function insertSheet(page: PageTree, css: string): void {
  const [first, ...others] = stylesheetsOf(page);
  if (first === undefined) return;
  insertBefore(first, newElement('style', {}, css));
  for (const link of [first, ...others, ...[...elementsOf(page, 'link')].filter(isStylePreload)])
    removeNode(link);
}

/**
 * Puts the stylesheet inside each page, without what no page uses, and takes the files away.
 * It is shrunk once for all pages that load the same list, not for each page, so that the header
 * policy of a host that cannot send a header for each page has to name one hash and not hundreds.
 * Throws a ToldError when a stylesheet is missing or cannot stand inside a page.
 * @example inlineStyles(site) // its pages have <style>, and its files no stylesheet
 */
export function inlineStyles({ pages, files }: SiteTrees): void {
  const inlined = new Set<string>();
  for (const [list, alike] of groupBy(pages.values(), sheetList)) {
    if (list === '') continue;
    const css = sheetFor(list, alike, files);
    for (const page of alike) insertSheet(page, css);
    for (const href of list.split(' ')) inlined.add(pathOf(href));
  }
  for (const path of files.keys())
    if (inlined.has(path) || (path.startsWith('_next/') && path.endsWith('.css')))
      files.delete(path);
}
