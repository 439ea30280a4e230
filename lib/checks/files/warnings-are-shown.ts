import { escapePattern } from '../../text';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Page, Warning } from '../../content/model';
import { parseMarkdown } from '../../markdown/parse';
import { atKey, type Check } from '../check';

/** A page whose words make a warning necessary shows that warning. */
export const warningsAreShown: Check = (loaded) => {
  const { content } = loaded;
  return content.pages.flatMap((document) => {
    const words = wordsOf(document);
    return content.warnings
      .filter((warning) => !document.warnings.includes(warning.id))
      .flatMap((warning) => {
        const found = findPhrase(words, warning);
        if (found === undefined) return [];
        const all = [...document.warnings, warning.id].join(', ');
        return [
          atKey(
            loaded,
            document,
            ['warnings'],
            `The words speak of "${found}" without the warning "${warning.title}".`,
            `Add the line: warnings: [${all}]`,
          ),
        ];
      });
  });
};

function findPhrase(words: string, warning: Warning): string | undefined {
  return warning.requiredBy.find((phrase) =>
    new RegExp(`(?<![\\p{L}])${escapePattern(phrase)}(?![\\p{L}])`, 'iu').test(words),
  );
}

/** The title and the running text; a link to another page may name its subject without this page being about it. */
function wordsOf(document: Page): string {
  const parts = [document.title];
  visit(parseMarkdown(document), ['paragraph', 'heading'], (node) => {
    const kept = {
      ...node,
      children: 'children' in node ? node.children.filter((child) => child.type !== 'link') : [],
    };
    parts.push(toString(kept));
  });
  return parts.join('\n');
}
