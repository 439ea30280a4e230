import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { nodesOfType } from './nodes';

export type PageHeading = { id: string; text: string; depth: number };

/**
 * The headings of a page with their ids, in order. An id depends on the heading's words
 * alone (and on earlier headings with the same words), so links to it stay good.
 */
export function listHeadings(tree: Root): PageHeading[] {
  const slugger = new GithubSlugger();
  return nodesOfType(tree, 'heading').map((heading) => {
    const text = toString(heading);
    return { id: slugger.slug(text), text, depth: heading.depth };
  });
}
