import type { Nodes, Parents } from 'mdast';
import type { Place } from '../content/mistake';

/** A piece of Markdown as plain words. */
export type PlainWords = {
  /** The words as a visitor reads them, on one line, without marks and footnotes. */
  text: string;
  links: readonly { from: number; to: number; url: string }[];
  /** The sources in its footnotes, each with the index in the words at which its mark stands. */
  sources: readonly Footnote[];
};

type Footnote = { source: string; at: number };

type Piece = { from: number; value: string; start: Place };

/**
 * The words of a paragraph, heading, cell or row.
 *
 * @example plainWords(paragraph).text // for 'Call [101](contact:police-101).[^a]': 'Call 101.'
 */
export function plainWords(node: Parents): PlainWords {
  const { text, links, sources } = read(node);
  return { text, links, sources };
}

/** The place in the file of a letter of the words, worked out when asked for, because nearly no letter ever is. */
export function placeInFile(node: Parents, index: number): Place {
  const piece = read(node).pieces.findLast(({ from }) => from <= index);
  if (piece === undefined) return placeOf(node);
  const before = piece.value.slice(0, index - piece.from).split('\n');
  const inLine = before.at(-1)?.length ?? 0;
  return {
    line: piece.start.line + before.length - 1,
    column: before.length === 1 ? piece.start.column + inLine : inLine + 1,
  };
}

function read(node: Parents): {
  text: string;
  pieces: Piece[];
  links: { from: number; to: number; url: string }[];
  sources: Footnote[];
} {
  const pieces: Piece[] = [];
  const links: { from: number; to: number; url: string }[] = [];
  const sources: Footnote[] = [];
  let text = '';
  const add = (value: string, from: Nodes): void => {
    pieces.push({ from: text.length, value, start: placeOf(from) });
    text += value.replaceAll('\n', ' ');
  };
  const readChild = (child: Nodes): void => {
    switch (child.type) {
      case 'text':
      case 'inlineCode':
        add(child.value, child);
        break;
      case 'break':
        add(' ', child);
        break;
      case 'footnoteReference':
        sources.push({ source: child.label ?? child.identifier, at: text.length });
        break;
      case 'link': {
        const from = text.length;
        child.children.forEach(readChild);
        links.push({ from, to: text.length, url: child.url });
        break;
      }
      default:
        if ('children' in child) child.children.forEach(readChild);
    }
  };
  node.children.forEach(readChild);
  return { text, pieces, links, sources };
}

function placeOf(node: Nodes): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
