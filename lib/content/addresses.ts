import type { Content, Page, Source } from './model';
import { pageThatShows } from './named';

/** Pages that the site makes by itself, beside those in `content/`. */
const MADE_BY_THE_SITE = ['/report/map/'] as const;

/**
 * Every address of a page on the site, sorted.
 *
 * @example addressesOf(content) // ['/', '/a-z/', '/about/', …]
 */
export function addressesOf(content: Content): string[] {
  return [
    ...content.pages.map((page) => page.address),
    ...content.steps.map((step) => step.address),
    ...content.contacts.map((contact) => contact.address),
    ...content.pages
      .filter((page) => page.shows === 'sources')
      .flatMap((page) => sourcePages(page, content.sources).map(({ address }) => address)),
    ...MADE_BY_THE_SITE,
  ].sort();
}

/**
 * The addresses of the pages that a reader types into.
 *
 * @example sheetAddresses(content) // ['/prepare/', '/schools/poster/']
 */
export function sheetAddresses({ pages }: Pick<Content, 'pages'>): string[] {
  return pages.flatMap(({ shows, address }) =>
    shows === 'prepare' || shows === 'posters' ? [address] : [],
  );
}

/**
 * The letter that a source is listed under: the first of its publisher's name.
 *
 * @example sourceLetter({ publisher: 'Ofcom' }) // 'o'
 * @example sourceLetter({ publisher: '4NI' }) // '4'
 */
export function sourceLetter({ publisher }: Pick<Source, 'publisher'>): string {
  return /[\p{L}\d]/u.exec(publisher.normalize('NFKD'))?.[0].toLowerCase() ?? 'a';
}

/** The letters under which there are sources, sorted. */
function sourceLetters(sources: readonly Source[]): string[] {
  return [...new Set(sources.map(sourceLetter))].sort();
}

/**
 * The pages inside the one that shows the sources: one for each letter, as all of them on one page would be too heavy
 * for a phone.
 *
 * @example sourcePages(page, sources)[0] // { letter: 'a', address: '/about/sources/a/', title: 'Sources: A' }
 */
export function sourcePages({ address }: Pick<Page, 'address'>, sources: readonly Source[]) {
  return sourceLetters(sources).map((letter) => ({
    letter,
    address: `${address}${letter}/`,
    title: `Sources: ${letter.toUpperCase()}`,
  }));
}

/**
 * Where the site says what a source supports; without a page of sources, the source itself.
 *
 * @example sourceAddress(source, content) // '/about/sources/o/#ofcom-999-bsl-2023'
 */
export function sourceAddress(
  source: Pick<Source, 'id' | 'publisher' | 'url'>,
  content: Pick<Content, 'pages'>,
): string | undefined {
  const ledger = pageThatShows('sources', content);
  return ledger ? `${ledger.address}${sourceLetter(source)}/#${source.id}` : source.url;
}

/**
 * The address of the page that a file in `pages/`, `report/` or `contacts/` becomes.
 *
 * @param path relative to the content folder
 * @example addressOfFile('pages/stings/index.md') // '/stings/'
 * @example addressOfFile('pages/stings/law.md') // '/stings/law/'
 * @example addressOfFile('report/start.md') // '/report/'
 */
export function addressOfFile(path: string): string {
  const inside = path
    .slice(0, -'.md'.length)
    .replace(/^pages(\/|$)/, '')
    .replace(/^report\/start$/, 'report')
    .replace(/(^|\/)index$/, '');
  return inside === '' ? '/' : `/${inside}/`;
}
