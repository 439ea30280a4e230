import type { Heading, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { PageHeading } from './headings';

const DEEPEST = 3;

/**
 * Makes each heading a link to itself, so that its address can be copied and sent. A heading that
 * holds a link already stays as it is.
 *
 * @param headings the headings of the tree, in order
 */
export function linkHeadings(tree: Root, headings: readonly PageHeading[]): void {
  let next = 0;
  visit(tree, 'heading', (heading) => {
    const id = headings[next]?.id;
    next += 1;
    if (id !== undefined && heading.depth <= DEEPEST && !holdsLink(heading)) {
      heading.children = [{ type: 'link', url: `#${id}`, children: heading.children }];
    }
    return SKIP;
  });
}

function holdsLink(heading: Heading): boolean {
  let found = false;
  visit(heading, 'link', () => {
    found = true;
  });
  return found;
}
