import { documentsOf } from '../../content/documents';
import type { Document, Problem } from '../../content/model';
import { HIDDEN_SIGN } from '../../content/reading/pasted-marks';
import { nodesOf } from '../../markdown/nodes';
import { lastLine, parseMarkdown } from '../../markdown/parse';
import { atNode, type Check } from '../check';

/** The words hold nothing but words, lists, tables and links: no HTML, no pictures, no computer code, no notes of their own. */
export const wordsArePlain: Check = ({ content }) => documentsOf(content).flatMap(checkDocument);

function checkDocument(document: Document): Problem[] {
  const end = lastLine(document);
  const byLine = new Map<number, Problem>();
  const add = (node: Parameters<typeof atNode>[1], message: string, fix: string) => {
    const problem = atNode(document, node, message, fix);
    // `<b>so</b>` is two marks and one mistake.
    if (!byLine.has(problem.line)) byLine.set(problem.line, problem);
  };
  for (const node of nodesOf(parseMarkdown(document))) {
    switch (node.type) {
      case 'definition':
        add(
          node,
          'This is the address of a link whose words stand somewhere else on the page.',
          'Write it straight behind the words: [what to keep](/parents/what-to-keep/)',
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

function firstWords(html: string): string {
  const [line = ''] = html.split('\n');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
