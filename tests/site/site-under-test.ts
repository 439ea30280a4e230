import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from '../../lib/checks/check-content';
import type { Content } from '../../lib/content/model';
import { readSettings } from '../../lib/settings';

/** The built site on disk. */
export const OUT = path.resolve('out');

let read: Content | undefined;

/** The content that the site under test was built from, read once for all tests of a file. */
export function contentUnderTest(): Content {
  read ??= readContent();
  return read;
}

function readContent(): Content {
  const { content, problems } = checkContent(readSettings().contentDir, readSettings().today());
  if (content === undefined)
    throw new Error(`The content has ${problems.length} problems: run "npm run check".`);
  return content;
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
