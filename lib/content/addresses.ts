import { aToZ, firstLetter, MAP_PAGE } from './a-to-z';
import type { Content, Source } from './model';
import { pageThatShows } from './named';

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
    ...letterPages(content).map((page) => page.address),
    MAP_PAGE.address,
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

/** A page inside one that lists too much for a phone: what stands under one letter. */
export type LetterPage = {
  shows: 'a-z' | 'sources';
  letter: string;
  address: string;
  title: string;
};

/**
 * The pages of one letter each, inside the page that shows the list.
 *
 * @example letterPages(content)[0]
 *   // { shows: 'sources', letter: 'a', address: '/about/sources/a/', title: 'Sources: A' }
 */
export function letterPages(content: Content): LetterPage[] {
  const letters = {
    'a-z': () => aToZ(content).map(([letter]) => letter),
    sources: () => content.sources.map(({ publisher }) => firstLetter(publisher)),
  } as const;
  return content.pages.flatMap(({ shows, address, title }) =>
    shows !== 'a-z' && shows !== 'sources'
      ? []
      : [...new Set(letters[shows]())].sort().map((letter) => ({
          shows,
          letter,
          address: `${address}${letter}/`,
          title: `${title}: ${letter.toUpperCase()}`,
        })),
  );
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
  return ledger ? `${ledger.address}${firstLetter(source.publisher)}/#${source.id}` : source.url;
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
