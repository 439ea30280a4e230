import { groupBy } from '../group-by';
import type { Nodes, Parents } from 'mdast';
import { documentsOf } from '../content/documents';
import type { KeyPath, Place } from '../content/mistake';
import type { Loaded } from '../content/reading/load';
import type { Content, Document, Problem } from '../content/model';
import { lastLine, parseMarkdown } from '../markdown/parse';
import { placeInFile, plainWords, type PlainWords } from './plain-words';
import { publicLines } from './public-lines';

/** Words read as one piece: a paragraph, heading, item of a list, cell of a table, or line of front matter. */
export type Passage = PlainWords & {
  document: Document;
  kind: 'paragraph' | 'heading' | 'item' | 'cell' | 'line';
  /** Where a line of front matter stands: `['next', 0]`. Empty for words of the body. */
  key: KeyPath;
  /** Sources of the whole item of a list or row of a table that it is a part of. */
  sourcesBeside: readonly string[];
  /** The place in the file of a letter of `text`. */
  placeAt: (index: number) => Place;
};

const NONE: readonly never[] = [];
const kept = new WeakMap<Content, readonly Passage[]>();

/** Everything on the site that people read as words, file by file: first the lines of front matter, then the body. */
export function passagesOf(loaded: Loaded): readonly Passage[] {
  const known = kept.get(loaded.content);
  if (known) return known;
  const { content } = loaded;
  const lines = groupBy(
    publicLines(content).map(({ document, key, text }) => ({
      document,
      key,
      kind: 'line' as const,
      text,
      links: NONE,
      sources: NONE,
      sourcesBeside: NONE,
      placeAt: () => loaded.locate(document.path, key),
    })),
    ({ document }) => document.path,
  );
  const passages = [
    ...(lines.get(content.site.path) ?? []),
    ...documentsOf(content).flatMap((document) => [
      ...(lines.get(document.path) ?? []),
      ...bodyPassages(document),
    ]),
  ];
  kept.set(content, passages);
  return passages;
}

function bodyPassages(document: Document): Passage[] {
  const end = lastLine(document);
  return parseMarkdown(document).children.flatMap((block) =>
    isBefore(block, end) ? blockPassages(document, block, NONE) : [],
  );
}

/** What follows the editor's last line was added to make footnotes known. */
function isBefore(block: Nodes, end: number): boolean {
  return (block.position?.start.line ?? 0) <= end;
}

function blockPassages(
  document: Document,
  block: Nodes,
  sourcesBeside: readonly string[],
): Passage[] {
  const make = (kind: Passage['kind'], node: Parents): Passage => ({
    ...plainWords(node),
    document,
    kind,
    key: NONE,
    sourcesBeside,
    placeAt: (letter) => placeInFile(node, letter),
  });
  switch (block.type) {
    case 'heading':
      return [make('heading', block)];
    case 'paragraph':
      return [make('paragraph', block)];
    case 'list':
      return block.children.flatMap((item) => {
        const ofItem = item.children.flatMap(footnotesOf);
        return item.children.flatMap((child) =>
          blockPassages(document, child, ofItem).map((passage) =>
            child.type === 'paragraph' ? { ...passage, kind: 'item' as const } : passage,
          ),
        );
      });
    case 'table':
      return block.children.flatMap((row) => {
        const ofRow = footnotesOf(row);
        return row.children.map((cell) => ({ ...make('cell', cell), sourcesBeside: ofRow }));
      });
    case 'blockquote':
      return block.children.flatMap((child) => blockPassages(document, child, sourcesBeside));
    default:
      return [];
  }
}

/** Sources of a list inside an item belong to its own items. */
function footnotesOf(node: Nodes): readonly string[] {
  return node.type === 'paragraph' || node.type === 'tableRow'
    ? plainWords(node).sources.map(({ source }) => source)
    : NONE;
}

/** The passages of each document, by its path. */
export function passagesByFile(loaded: Loaded): ReadonlyMap<string, readonly Passage[]> {
  return groupBy(passagesOf(loaded), ({ document }) => document.path);
}

/** The title of a source is in its publisher's words, not in ours. */
export function isCitedTitle({ document, key }: Passage): boolean {
  return document.path.startsWith('sources/') && key[0] === 'title';
}

/** Advice or a problem at a letter of a passage. */
export function atPassage(
  passage: Passage,
  index: number,
  level: Problem['level'],
  message: string,
  fix: string,
): Problem {
  const place: Place = passage.placeAt(index);
  return { level, file: passage.document.path, ...place, message, fix };
}
