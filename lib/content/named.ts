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
  return names.map((name) => {
    const document = documents.find(({ id }) => id === name);
    if (document === undefined)
      throw new Error(`"${name}" is named, and no file has that name. Run "npm run check".`);
    return document;
  });
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
