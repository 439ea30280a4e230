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

/**
 * Everything that visitors can read on the site made from CONTENT_DIR, piece by piece, as the pages themselves
 * say it: their HTML, what they tell browsers, and the files beside them.
 */
export async function* shownSite(): AsyncGenerator<string> {
  yield redirectsOf();
  // The script of the search carries it, and shows what fits.
  yield JSON.stringify(searchList(published().content));
  for (const file of files) {
    const place = placeSchema.parse(await import(path.join(APP, file)));
    const made = await place.generateStaticParams?.();
    for (const params of Array.isArray(made) ? made : [{}]) {
      const props = { params: Promise.resolve(params) };
      yield JSON.stringify((await place.generateMetadata?.(props)) ?? null);
      yield textOf(await (place.GET ?? place.default)?.(props, props));
    }
  }
}

/** What servers do for old addresses. */
function redirectsOf(): string {
  const { redirects } = published().content;
  return [...hostingFiles({ styleHashes: [], sheets: [], redirects, printed: [] }).values()].join(
    '\n',
  );
}

/** Whether visitors would read anything else than these pieces. */
export async function showsOther(pieces: readonly string[]): Promise<boolean> {
  let at = 0;
  for await (const piece of shownSite()) {
    if (piece !== pieces[at]) return true;
    at += 1;
  }
  return at !== pieces.length;
}

function textOf(answer: unknown): string | Promise<string> {
  if (answer instanceof Response) return answer.text();
  return Array.isArray(answer)
    ? JSON.stringify(answer)
    : renderToStaticMarkup(z.custom<React.ReactNode>().parse(answer));
}
