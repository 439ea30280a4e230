import type { Node, Root, RootContent } from 'mdast';

/** A section that opens at a tap, without a script. */
type Fold = Node & { type: 'fold'; children: RootContent[] };

declare module 'mdast' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface adds to an interface
  interface RootContentMap {
    fold: Fold;
  }
}

/**
 * Closes the words under each heading of the second level behind it, so that a page shows at once
 * all that it holds. Changes the tree.
 */
export function foldSections(tree: Root): void {
  const blocks: RootContent[] = [];
  let into = blocks;
  for (const block of tree.children) {
    if (block.type !== 'heading' || block.depth !== 2) {
      into.push(block);
      continue;
    }
    into = [{ type: 'paragraph', children: block.children, data: { hName: 'summary' } }];
    const data = { hName: 'details', hProperties: { ...block.data?.hProperties } };
    blocks.push({ type: 'fold', children: into, data });
  }
  tree.children = blocks;
}
