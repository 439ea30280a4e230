import type { Nodes, Root } from 'mdast';

const known = new WeakMap<Root, readonly Nodes[]>();

/**
 * Every node of a Markdown tree in the order of the words, each before those inside it. Walking
 * a tree costs more than looking through a list, and each check looks through all of them.
 */
export function nodesOf(tree: Root): readonly Nodes[] {
  const found = known.get(tree) ?? flatten(tree, []);
  known.set(tree, found);
  return found;
}

function flatten(node: Nodes, into: Nodes[]): Nodes[] {
  into.push(node);
  if ('children' in node) for (const child of node.children) flatten(child, into);
  return into;
}

/**
 * The nodes of one kind, in the order of the words.
 *
 * @example nodesOfType(parseMarkdown(page), 'link').map((link) => link.url)
 */
export function nodesOfType<Type extends Nodes['type']>(
  tree: Root,
  type: Type,
): Extract<Nodes, { type: Type }>[] {
  return nodesOf(tree).filter((node): node is Extract<Nodes, { type: Type }> => node.type === type);
}
