import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

export type PageHeading = { id: string; text: string; depth: number };

/**
 * The headings of a page with their ids, in order. An id depends on the heading's words
 * alone (and on earlier headings with the same words), so links to it stay good.
 */
export function listHeadings(tree: Root): PageHeading[] {
  const slugger = new GithubSlugger();
  const headings: PageHeading[] = [];
  visit(tree, 'heading', (heading: Heading) => {
    const text = toString(heading);
    headings.push({ id: slugger.slug(text), text, depth: heading.depth });
  });
  return headings;
}
