import { readdirSync } from 'node:fs';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { z } from 'zod';
import { searchList } from '../../lib/search/search-list';
import { published } from '../../lib/site';
import { hostingFiles } from '../../lib/workshop/build/hosts/hosting-files';

const anyFunction = z.custom<(props?: unknown, more?: unknown) => unknown>(
  (value) => typeof value === 'function',
);
const placeSchema = z.looseObject({
  default: anyFunction.optional(),
  GET: anyFunction.optional(),
  generateMetadata: anyFunction.optional(),
  generateStaticParams: anyFunction.optional(),
});

/**
 * The places of the site that show words, the smallest first. Pictures, codes, posters and the map are made from the
 * same words.
 */
const APP = path.resolve('app');
const files = readdirSync(APP, { recursive: true, encoding: 'utf8' })
  .filter((file) =>
    /(^|\/)(page\.tsx|sitemap\.ts|(contacts\.json|feed\.xml)\/route\.ts)$/.test(file),
  )
  .filter((file) => !file.endsWith('map/page.tsx'))
  .sort((a, b) => b.length - a.length);

/** A piece of what visitors can read, which is made when it is asked for. */
type Piece = () => string | Promise<string>;

/**
 * Everything that visitors can read on the site made from CONTENT_DIR, piece by piece, as the pages themselves
 * say it: their HTML, what they tell browsers, and the files beside them.
 */
async function shownSite(): Promise<ReadonlyMap<string, Piece>> {
  const pieces = new Map<string, Piece>([
    ['redirects', redirectsOf],
    // The script of the search carries it, and shows what fits.
    ['search', () => JSON.stringify(searchList(published().content))],
  ]);
  for (const file of files) {
    const place = placeSchema.parse(await import(path.join(APP, file)));
    const made = await place.generateStaticParams?.();
    for (const params of Array.isArray(made) ? made : [{}]) {
      const props = { params: Promise.resolve(params) };
      const name = `${file} ${JSON.stringify(params)}`;
      const about = async () => JSON.stringify((await place.generateMetadata?.(props)) ?? null);
      pieces.set(`${name} to browsers`, about);
      pieces.set(name, async () => textOf(await (place.GET ?? place.default)?.(props, props)));
    }
  }
  return pieces;
}

/** What servers do for old addresses. */
function redirectsOf(): string {
  const { redirects } = published().content;
  return [...hostingFiles({ styleHashes: [], sheets: [], redirects, printed: [] }).values()].join(
    '\n',
  );
}

/** The pieces of the site made from CONTENT_DIR, as they are now. */
export async function readSite(): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const [name, piece] of await shownSite()) texts.set(name, await piece());
  return texts;
}

/** The pieces that were found to be others, the latest last: the next change is likely to show in the same ones. */
const changedLately = new Set<string>();

/** Whether visitors would read anything else than these pieces. */
export async function showsOther(before: ReadonlyMap<string, string>): Promise<boolean> {
  const pieces = await shownSite();
  if ([...pieces.keys()].join('\n') !== [...before.keys()].join('\n')) return true;
  for (const name of new Set([...[...changedLately].reverse(), ...pieces.keys()])) {
    if ((await pieces.get(name)?.()) === before.get(name)) continue;
    changedLately.delete(name);
    changedLately.add(name);
    return true;
  }
  return false;
}

function textOf(answer: unknown): string | Promise<string> {
  if (answer instanceof Response) return answer.text();
  return Array.isArray(answer)
    ? JSON.stringify(answer)
    : renderToStaticMarkup(z.custom<React.ReactNode>().parse(answer));
}
