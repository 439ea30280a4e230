import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Document } from '../content/model';

const parser = remark().use(remarkGfm).freeze();
const parsed = new WeakMap<object, Root>();

/**
 * The Markdown tree of a document's body; its positions are lines of the whole file.
 *
 * Footnotes on this site are names of files in `content/sources/`. Markdown knows a
 * footnote only when the page defines it, so a definition for each is added behind the
 * last line, out of the way of the editor's own lines.
 *
 * The tree is shared: do not change it.
 */
export function parseMarkdown(document: Pick<Document, 'body' | 'bodyStartsAfterLine'>): Root {
  const known = parsed.get(document);
  if (known) return known;
  const names = new Set([...document.body.matchAll(/\[\^([^\]\s]+)\](?!:)/g)].map((match) => match[1]));
  const definitions = [...names].map((name) => `\n\n[^${name}]: source`).join('');
  const tree = parser.parse('\n'.repeat(document.bodyStartsAfterLine) + document.body + definitions);
  parsed.set(document, tree);
  return tree;
}

/** The last line of the file that the editor wrote; what follows in the tree was added by `parseMarkdown`. */
export function lastLine(document: Pick<Document, 'body' | 'bodyStartsAfterLine'>): number {
  return document.bodyStartsAfterLine + document.body.split('\n').length;
}
