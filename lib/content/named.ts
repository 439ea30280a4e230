import type { Content, Page } from './model';
import type { GeneratedPart } from './shape/page';

/**
 * The documents with these names, in the order of the names.
 *
 * @throws for a name that no document has: what another file names is never left out in silence
 * @example named(['childline'], content.contacts)[0]?.phone // '0800 1111'
 */
export function named<Named extends { id: string }>(
  names: readonly string[],
  documents: readonly Named[],
): Named[] {
  return names.map((name) => found(documents, ({ id }) => id === name, name));
}

/**
 * The page at an address.
 *
 * @throws when there is none
 */
export function pageAt(address: string, pages: readonly Page[]): Page {
  return found(pages, (page) => page.address === address, address);
}

/**
 * The page that shows a part made from the rest of the content; undefined when the site has none.
 *
 * @example pageThatShows('glossary', content)?.address // '/glossary/'
 */
export function pageThatShows(
  part: GeneratedPart,
  { pages }: Pick<Content, 'pages'>,
): Page | undefined {
  return pages.find(({ shows }) => shows === part);
}

function found<Wanted>(
  documents: readonly Wanted[],
  isWanted: (document: Wanted) => boolean,
  name: string,
): Wanted {
  const document = documents.find(isWanted);
  if (document === undefined)
    throw new Error(`"${name}" is named, and no file has that name. Run "npm run check".`);
  return document;
}
