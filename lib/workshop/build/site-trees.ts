import { bytesOf, isPage, textOf, type Files } from './files';
import { parsePage, writePage, type PageTree } from './html';

/**
 * A site on its way out: every page as a tree, and the bytes of all other files, by path. The
 * publishing steps change it in place, so that a page is read once and written once.
 */
export type SiteTrees = { pages: Map<string, PageTree>; files: Map<string, Uint8Array> };

/**
 * What Next's runtime would draw the page from once more: more than half of a page, and the slowest to
 * read. Whatever of the runtime this leaves behind, the steps take out.
 */
const FLIGHT = /<script>self\.__next_f\.push\([^<]*\)<\/script>/g;

/**
 * Reads every page of an export.
 * @example readTrees(new Map([['robots.txt', bytes]])) // { pages: Map {}, files: Map { 'robots.txt' => … } }
 */
export function readTrees(exported: Files): SiteTrees {
  const site: SiteTrees = { pages: new Map(), files: new Map() };
  for (const [path, bytes] of exported) {
    if (isPage(path)) site.pages.set(path, parsePage(textOf(bytes).replace(FLIGHT, '')));
    else site.files.set(path, bytes);
  }
  return site;
}

/**
 * Writes every page; the pages come before the other files.
 * @example writeTrees(readTrees(new Map([['robots.txt', bytes]]))) // Map { 'robots.txt' => … }
 */
export const writeTrees = ({ pages, files }: SiteTrees): Files =>
  new Map([
    ...[...pages].map(([path, page]): [string, Uint8Array] => [path, bytesOf(writePage(page))]),
    ...files,
  ]);
