import type { Node, RootContent } from 'mdast';

/** Where a page wants a part that is not words: its chart, or what its key "shows" asks for. */
type PartPlace = Node & { type: 'part'; name: string };

declare module 'mdast' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface adds to an interface
  interface RootContentMap {
    part: PartPlace;
  }
}

/**
 * Makes the place of a part of a line of its own such as `{chart}`: an element that no other words
 * of the page can make.
 */
export function asPart(block: RootContent): RootContent {
  const [only, ...others] = block.type === 'paragraph' ? block.children : [];
  const name = only?.type === 'text' ? /^\{([a-z-]+)\}$/.exec(only.value)?.[1] : undefined;
  if (name === undefined || others.length > 0) return block;
  const data = { hName: 'hr', hProperties: { dataPart: name } };
  return { type: 'part', name, data, position: block.position };
}

/** A stretch of a page: words as HTML, or the name of the part that stands there. */
export type PageBlock = { html: string } | { part: string };

/**
 * Parts the HTML of a page at its first heading and at the places of its parts.
 *
 * @returns the words before them, which may be none, and the rest
 * @example blocksOf('<p>a</p><hr data-part="chart">') // { intro: '<p>a</p>', blocks: [{ part: 'chart' }] }
 */
export function blocksOf(html: string): { intro: string; blocks: PageBlock[] } {
  const start = html.search(/<h2[ >]|<hr data-part/);
  if (start === -1) return { intro: html, blocks: [] };
  const blocks = html
    .slice(start)
    .split(/<hr data-part="([a-z-]+)">/)
    .map((piece, index) => (index % 2 === 0 ? { html: piece.trim() } : { part: piece }));
  return { intro: html.slice(0, start), blocks: blocks.filter(({ html }) => html !== '') };
}
