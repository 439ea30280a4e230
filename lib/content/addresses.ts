import type { Content, Source } from './model';

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
      .flatMap((page) =>
        sourceLetters(content.sources).map((letter) => `${page.address}${letter}/`),
      ),
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
export function sourceLetters(sources: readonly Source[]): string[] {
  return [...new Set(sources.map(sourceLetter))].sort();
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
