import { escapePattern } from '../../text';
import { singles } from '../../content/kinds';
import { isSeq } from 'yaml';
import { letterPages } from '../../content/addresses';
import type { Content, Page } from '../../content/model';
import type { FileChanges } from './changes';
import { appendTo, editFrontMatter } from './front-matter-edit';

export type Move = { from: string; to: string };

/**
 * The pages that move when one page moves: a section takes the pages inside along, and a page that
 * lists by letter its letters.
 *
 * @example movesOf('/stings/', '/groups/', content)
 *   // [{ from: '/stings/', to: '/groups/' }, { from: '/stings/law/', to: '/groups/law/' }]
 */
export function movesOf(from: string, to: string, content: Content): Move[] {
  return [...content.pages, ...letterPages(content)]
    .filter((page) => page.address.startsWith(from))
    .map((page) => ({ from: page.address, to: to + page.address.slice(from.length) }));
}

/**
 * Moves pages: their files, every link to them in the whole content folder, and a redirect from each old address.
 *
 * @param textOf the text of a file of the content folder
 * @param files the paths of all its files
 * @param today as `2026-11-22`
 */
export function movePages(
  moves: readonly Move[],
  { pages }: Content,
  files: readonly string[],
  textOf: (path: string) => string,
  today: string,
): FileChanges {
  const newPaths = new Map(
    moves.flatMap((move) =>
      pages
        .filter((page) => page.address === move.from)
        .map((page) => [page.path, pathFor(page, move.to)] as const),
    ),
  );
  const changes = new Map<string, string | undefined>();
  for (const path of files) {
    const text = textOf(path);
    const mended = moves.reduce((words, move) => replaceAddress(words, move), text);
    const newPath = newPaths.get(path);
    if (newPath !== undefined) changes.set(path, undefined).set(newPath, mended);
    else if (mended !== text) changes.set(path, mended);
  }
  const redirects = changes.get(singles.redirects.file) ?? textOf(singles.redirects.file);
  return changes.set(singles.redirects.file, addRedirects(redirects, moves, today));
}

function pathFor(page: Page, address: string): string {
  const isIndex = page.path.endsWith('/index.md');
  return `pages${address.slice(0, -1)}${isIndex ? '/index' : ''}.md`;
}

/**
 * The text with one address in place of another wherever it stands whole: `/stings/` inside
 * `/stings/law/` is another page.
 *
 * @param heading what becomes of the name of a heading after the address; it is kept unless a
 *   pattern is given that takes it
 */
export function replaceAddress(text: string, { from, to }: Move, heading = ''): string {
  const pattern = new RegExp(
    `(?<=[\\s("'\\[,])${escapePattern(from)}${heading}(?=[\\s)"'\\],#]|$)`,
    'g',
  );
  return text.replaceAll(pattern, to);
}

/** The file of redirects, in which old addresses now lead to others. */
export function addRedirects(text: string, moves: readonly Move[], today: string): string {
  return editFrontMatter(text, (document) => {
    const list: unknown = document.get('redirects', true);
    // A page now stands at the new address, so nothing may lead away from there any longer.
    if (isSeq(list))
      list.items = list.items.filter(
        (_item, index) =>
          !moves.some((move) => move.to === document.getIn(['redirects', index, 'from'])),
      );
    for (const { from, to } of moves) appendTo(document, 'redirects', { from, to, since: today });
  });
}
