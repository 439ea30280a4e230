import type { Nodes, Parents } from 'mdast';
import type { Place } from '../content/front-matter';

/** A piece of Markdown as plain words. */
export type PlainWords = {
  /** The words as a visitor reads them, on one line, without marks and footnotes. */
  text: string;
  links: { from: number; to: number; url: string }[];
  /** Names of the sources in its footnotes. */
  sources: string[];
  /** The place in the file of a letter of `text`. */
  placeAt: (index: number) => Place;
};

type Piece = { from: number; value: string; start: Place };

/**
 * The words of a paragraph, heading, cell or row, with the places that its letters came from.
 *
 * @example plainWords(paragraph).text // for 'Call [101](contact:police-101).[^a]': 'Call 101.'
 */
export function plainWords(node: Parents): PlainWords {
  const pieces: Piece[] = [];
  const links: PlainWords['links'] = [];
  const sources: string[] = [];
  let text = '';
  const add = (value: string, from: Nodes): void => {
    pieces.push({ from: text.length, value, start: from.position?.start ?? { line: 1, column: 1 } });
    text += value.replaceAll('\n', ' ');
  };
  const read = (child: Nodes): void => {
    switch (child.type) {
      case 'text':
      case 'inlineCode':
        add(child.value, child);
        break;
      case 'break':
        add(' ', child);
        break;
      case 'footnoteReference':
        sources.push(child.label ?? child.identifier);
        break;
      case 'link': {
        const from = text.length;
        child.children.forEach(read);
        links.push({ from, to: text.length, url: child.url });
        break;
      }
      default:
        if ('children' in child) child.children.forEach(read);
    }
  };
  node.children.forEach(read);
  const fallback = node.position?.start ?? { line: 1, column: 1 };
  return { text, links, sources, placeAt: (index) => placeIn(pieces, index, fallback) };
}

function placeIn(pieces: readonly Piece[], index: number, fallback: Place): Place {
  const piece = pieces.findLast(({ from }) => from <= index);
  if (piece === undefined) return { line: fallback.line, column: fallback.column };
  const before = piece.value.slice(0, index - piece.from).split('\n');
  const inLine = before.at(-1)?.length ?? 0;
  return { line: piece.start.line + before.length - 1, column: before.length === 1 ? piece.start.column + inLine : inLine + 1 };
}
