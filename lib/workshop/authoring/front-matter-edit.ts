import { isMap, isSeq, parseDocument, type Document } from 'yaml';

/**
 * Changes the front matter of a file and leaves its words, comments and untouched keys as they were.
 *
 * @param text the whole file
 * @throws when the file has no front matter
 */
export function editFrontMatter(text: string, edit: (document: Document) => void): string {
  const parts = /^(---[ \t]*\n)([\s\S]*?)(\n---[ \t]*(?:\n[\s\S]*)?)$/.exec(text);
  const [, open = '', block = '', rest = ''] = parts ?? [];
  if (parts === null) throw new Error('The file has no front matter.');
  const document = parseDocument(block);
  edit(document);
  return `${open}${document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd()}${rest}`;
}

/** Adds a value at the end of a list, which is made when there is none. */
export function appendTo(document: Document, key: string, value: unknown): void {
  const list: unknown = document.get(key, true);
  if (isSeq(list)) {
    // A list of things with keys of their own cannot be read on one line.
    if (list.items.length === 0 || typeof value === 'object') list.flow = typeof value !== 'object';
    list.add(document.createNode(value));
  } else if (isMap(document.contents)) {
    document.set(key, document.createNode([value], { flow: typeof value !== 'object' }));
  }
}
