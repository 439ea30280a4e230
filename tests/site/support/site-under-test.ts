import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '../../../lib/content/model';
import { loadContent } from '../../../lib/content/reading/load';
import { readSettings } from '../../../lib/settings';
import { MAP_PAGE } from '../../../lib/content/a-to-z';

/** The built site on disk. */
export const OUT = path.resolve('out');

let read: Content | undefined;

/** The content that the site under test was built from, read once for all tests of a file. */
export function contentUnderTest(): Content {
  read ??= readContent();
  return read;
}

/** Reads without checking: no site is built from content with problems, and every worker reads. */
function readContent(): Content {
  const { loaded, problems } = loadContent(readSettings().contentDir);
  if (loaded === undefined)
    throw new Error(`The content has ${problems.length} problems: run "npm run check".`);
  return loaded.content;
}

/** The addresses of all pages in the built site, `/404.html` included, sorted. */
export function builtPages(): string[] {
  return readdirSync(OUT, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map(
      (file) =>
        `/${file
          .split(path.sep)
          .join('/')
          .replace(/(^|\/)index\.html$/, '$1')}`,
    )
    .sort();
}

/** The HTML of a page of the built site. */
export function pageHtml(address: string): string {
  return readFileSync(
    path.join(OUT, address.endsWith('/') ? `${address}index.html` : address),
    'utf8',
  );
}

/** The links of each page that was followed, as addresses without their headings. */
const linksOn = new Map<string, string[]>();

/** Lists of everything count for nothing: they would put every page within two taps of those who know its name. */
function isListOfEverything(address: string): boolean {
  const lists = contentUnderTest().pages.filter(({ shows }) => shows === 'a-z');
  return [MAP_PAGE, ...lists].some((list) => list.address === address);
}

function followLinks(address: string): string[] {
  if (isListOfEverything(address)) return [];
  const known = linksOn.get(address);
  if (known !== undefined) return known;
  const found = [
    ...pageHtml(address).matchAll(/<a\b[^>]*?\bhref="(\/(?:[^"#?]*\/)?)(?:[#?][^"]*)?"/g),
  ].map(([, href = '']) => href);
  linksOn.set(address, [...new Set(found)]);
  return linksOn.get(address) ?? [];
}

/**
 * The fewest taps from one page to every other, by the links that its readers see.
 *
 * @param most pages that are further away are left out
 */
export function tapsFrom(start: string, most: number): ReadonlyMap<string, number> {
  const counted = new Map([[start, 0]]);
  for (const [address, count] of counted)
    for (const next of count < most ? followLinks(address) : [])
      if (!counted.has(next)) counted.set(next, count + 1);
  return counted;
}
