import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { documentsOf } from '../../content/documents';
import type { Document, Problem } from '../../content/model';
import { nodesOfType } from '../../markdown/nodes';
import { parseMarkdown } from '../../markdown/parse';
import { atNode, type Check } from '../check';

const TITLE_LEVEL = 1;
/** The site's text has headings, headings under them, and one level more. */
const DEEPEST_LEVEL = 4;

/** The title is the only first-level heading; the words begin at `##`, skip no level, and repeat no heading. */
export const headingsInOrder: Check = ({ content }) =>
  documentsOf(content).flatMap((document) => [...headingLevels(document), ...boldLines(document)]);

function headingLevels(document: Document): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let before = TITLE_LEVEL;
  for (const heading of nodesOfType(parseMarkdown(document), 'heading')) {
    const words = toString(heading);
    const fault = findFault(heading, words, before) ?? (seen.has(words) ? twice(words) : undefined);
    if (fault) problems.push(atNode(document, heading, fault.message, fault.fix));
    seen.add(words);
    before = Math.max(TITLE_LEVEL + 1, heading.depth);
  }
  return problems;
}

type Fault = { message: string; fix: string };

function findFault({ depth }: Heading, words: string, before: number): Fault | undefined {
  if (words.trim() === '')
    return {
      message: 'This heading has no words.',
      fix: 'Write them after the # signs, or take the line away.',
    };
  if (depth === TITLE_LEVEL)
    return {
      message: 'This heading has one #, which is kept for the title at the top of the file.',
      fix: 'Begin it with ## instead.',
    };
  if (depth > DEEPEST_LEVEL)
    return {
      message: `This heading has ${depth} # signs. The most is ${DEEPEST_LEVEL}.`,
      fix: 'Make two pages of it, or use fewer levels.',
    };
  if (depth <= before + 1) return undefined;
  const neighbour =
    before === TITLE_LEVEL ? 'the title above it counts as one' : `the one before it has ${before}`;
  return {
    message: `This heading has ${depth} # signs, but ${neighbour}. It skips a level.`,
    fix: `Begin it with ${'#'.repeat(before + 1)} instead.`,
  };
}

function twice(words: string): Fault {
  return {
    message: `The heading "${words}" stands twice on this page.`,
    fix: 'Change one of them, so that people and links can tell the two apart.',
  };
}

/** A line that is bold from end to end looks like a heading and is none for people who listen to the page. */
function boldLines(document: Document): Problem[] {
  return parseMarkdown(document).children.flatMap((block) => {
    const [only, ...others] = block.type === 'paragraph' ? block.children : [];
    if (only?.type !== 'strong' || others.length > 0) return [];
    return [
      atNode(
        document,
        block,
        'This line is bold where a heading should be.',
        `Write it as a heading: ## ${toString(only)}`,
      ),
    ];
  });
}
