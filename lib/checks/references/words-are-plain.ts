import type { Nodes, Table } from 'mdast';
import { documentsOf } from '../../content/documents';
import type { Document, Problem } from '../../content/model';
import { HIDDEN_SIGN } from '../../content/reading/pasted-marks';
import { toString } from 'mdast-util-to-string';
import { nodesOf, nodesOfType } from '../../markdown/nodes';
import { lastLine, parseMarkdown } from '../../markdown/parse';
import { atNode, type Check } from '../check';

/** A list that begins with such a number was meant to be a sentence. */
const FIRST_YEAR = 100;
const COLUMNS_AT_MOST = 6;

/**
 * The words hold nothing but words, lists, tables and links: no HTML, no pictures, no computer
 * code, no notes of their own.
 */
export const wordsArePlain: Check = ({ content }) => documentsOf(content).flatMap(checkDocument);

function checkDocument(document: Document): Problem[] {
  const end = lastLine(document);
  const byLine = new Map<number, Problem>();
  const add: Add = (node, message, fix) => {
    const problem = atNode(document, node, message, fix);
    // `<b>so</b>` is two marks and one mistake.
    if (!byLine.has(problem.line)) byLine.set(problem.line, problem);
  };
  const tree = parseMarkdown(document);
  const wordsFor = (identifier: string) =>
    nodesOfType(tree, 'linkReference')
      .filter((link) => link.identifier === identifier)
      .map((link) => toString(link))[0] ?? identifier;
  for (const node of nodesOf(tree)) {
    switch (node.type) {
      case 'definition':
        add(
          node,
          'This is the address of a link whose words stand somewhere else on the page.',
          `Write it straight behind the words, and take this line away: [${wordsFor(node.identifier)}](${node.url})`,
        );
        break;
      case 'footnoteDefinition':
        // The definitions that reading adds stand behind the last line.
        if ((node.position?.start.line ?? 0) <= end) {
          add(
            node,
            'This footnote is written on the page itself.',
            'Make a file in "sources" for it, and keep only the mark in the words: [^name-of-the-file]',
          );
        }
        break;
      case 'html':
        add(
          node,
          `There is HTML in the words, "${firstWords(node.value)}", and it would not be shown.`,
          'Write it in Markdown, or take it away.',
        );
        break;
      case 'image':
      case 'imageReference':
        add(
          node,
          'There is a picture in the words. This site shows none, so that pages stay small and calm.',
          'Say it in words.',
        );
        break;
      case 'text':
        // Typed as it is, such a sign is refused when the file is read; "&#8238;" is one only now.
        if (HIDDEN_SIGN.test(node.value))
          add(
            node,
            'A code such as &#8238; stands here for a sign that nobody can see.',
            'Take the code away, from the & to the semicolon.',
          );
        break;
      case 'delete':
        add(
          node,
          'The words between the ~ signs here would be crossed out.',
          'Take the signs away. Write "about" or "to" for them if they meant that, and leave out what no longer holds.',
        );
        break;
      case 'list':
        if ((node.start ?? 1) >= FIRST_YEAR)
          add(
            node,
            `The paragraph begins with "${node.start}.", so it would be shown as a list.`,
            `Begin it with another word: In ${node.start}, …`,
          );
        if (node.children.some(({ checked }) => typeof checked === 'boolean'))
          add(
            node,
            'This list has boxes to tick, and nobody could tick them here.',
            'Take the square brackets away, so that each line begins with a hyphen and a space: - a name',
          );
        break;
      case 'table':
        addTableFault(node, add);
        break;
      case 'code':
        add(
          node,
          'These lines begin with spaces or fences, so they would be shown as computer code.',
          'Begin the line at the edge.',
        );
        break;
      default:
        break;
    }
  }
  return [...byLine.values()];
}

type Add = (node: Nodes, message: string, fix: string) => void;

function addTableFault(table: Table, add: Add): void {
  const [head, ...rows] = table.children;
  const columns = head?.children.length ?? 0;
  const long = rows.find((row) => row.children.length > columns);
  if (long !== undefined)
    add(
      long,
      `This row of the table has ${long.children.length} parts, but the first row has ${columns}. ` +
        `What is over would not be shown.`,
      'Give the first row as many parts, or take a | out of this one.',
    );
  if (columns > COLUMNS_AT_MOST)
    add(
      table,
      `This table has ${columns} columns. On a phone nobody could follow it; the most is ${COLUMNS_AT_MOST}.`,
      'Make two tables of it, each with the first column, or make it a list.',
    );
}

function firstWords(html: string): string {
  const [line = ''] = html.split('\n');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
