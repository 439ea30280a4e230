import { createHash } from 'node:crypto';
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Document } from '../content/model';
import { asPart } from './parts';

/** What of a document its Markdown tree depends on. */
export type MarkdownText = Pick<Document, 'body' | 'bodyStartsAfterLine'>;

/** Trees by what they were made from, with the ones that earlier runs made and the ones that this run uses. */
export type TreeCache = { earlier: ReadonlyMap<string, Root>; used: Map<string, Root> };

const parser = remark().use(remarkGfm).freeze();
const parsed = new WeakMap<object, Root>();
/** Keyed by words and place, so that whoever reads the same file again gets the same tree, and nobody gets another. */
let cache: TreeCache = { earlier: new Map(), used: new Map() };

/**
 * The Markdown tree of a document's body; its positions are lines of the whole file.
 *
 * Footnotes on this site are names of files in `content/sources/`. Markdown knows a
 * footnote only when the page defines it, so a definition for each is added behind the
 * last line, out of the way of the editor's own lines.
 *
 * The tree is shared: do not change it.
 */
export function parseMarkdown(document: MarkdownText): Root {
  const known = parsed.get(document);
  if (known) return known;
  const tree = findOrParse(document, cache);
  parsed.set(document, tree);
  return tree;
}

function parse({ body, bodyStartsAfterLine }: MarkdownText): Root {
  const names = new Set([...body.matchAll(/\[\^([^\]\s]+)\](?!:)/g)].map((match) => match[1]));
  const definitions = [...names].map((name) => `\n\n[^${name}]: source`).join('');
  const tree = parser.parse('\n'.repeat(bodyStartsAfterLine) + body + definitions);
  keepOnlyStarts(tree);
  tree.children = tree.children.map(asPart);
  return tree;
}

/** Only the line and column where something starts are ever told; the rest is half the memory of a large site. */
function keepOnlyStarts(node: Nodes): void {
  if (node.position) {
    const { line, column } = node.position.start;
    const start = { line, column };
    node.position = { start, end: start };
  }
  if ('children' in node) node.children.forEach(keepOnlyStarts);
}

function findOrParse(document: MarkdownText, { earlier, used }: TreeCache): Root {
  const key = createHash('sha1')
    .update(`${document.bodyStartsAfterLine}\n${document.body}`)
    .digest('base64');
  const tree = used.get(key) ?? earlier.get(key) ?? parse(document);
  used.set(key, tree);
  return tree;
}

/** Begins a run of `parseMarkdown` with the trees of earlier ones, and collects its own. Parsing is slow. */
export function startWithTrees(earlier: ReadonlyMap<string, Root>): TreeCache {
  cache = { earlier, used: new Map() };
  return cache;
}

/** The last line of the file that the editor wrote; what follows in the tree was added by `parseMarkdown`. */
export function lastLine(document: MarkdownText): number {
  return document.bodyStartsAfterLine + document.body.split('\n').length;
}
