import { visit } from 'unist-util-visit';
import { documentsOf } from '../content/documents';
import { parseMarkdown } from '../markdown/parse';
import { atNode, type Check } from './check';
import type { Problem } from '../content/model';

/** The title is the only first-level heading; the words begin at `##` and never skip a level. */
export const headingsInOrder: Check = ({ content }) =>
  documentsOf(content).flatMap((document) => {
    const problems: Problem[] = [];
    let level = 1;
    visit(parseMarkdown(document), 'heading', (heading) => {
      if (heading.depth === 1) {
        problems.push(atNode(document, heading, 'This heading has one #, which is kept for the title at the top of the file.', 'Begin it with ## instead.'));
      } else if (heading.depth > level + 1) {
        problems.push(atNode(document, heading, `This heading has ${heading.depth} # signs, but the one before it has ${level}. It skips a level.`, `Begin it with ${'#'.repeat(level + 1)} instead.`));
      }
      level = Math.max(2, Math.min(heading.depth, 6));
    });
    return problems;
  });
