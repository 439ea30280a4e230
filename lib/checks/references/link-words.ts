import { toString } from 'mdast-util-to-string';
import { documentsOf } from '../../content/documents';
import type { Problem } from '../../content/model';
import { nodesOfType } from '../../markdown/nodes';
import { parseMarkdown } from '../../markdown/parse';
import { atNode, type Check } from '../check';

/**
 * Words that say nothing about where a link leads. People who listen to a page often hear its links alone
 * (WCAG 2.2, 2.4.9 "Link Purpose (Link Only)").
 */
const EMPTY_WORDS = new Set([
  'click',
  'click here',
  'click this link',
  'here',
  'find out more',
  'follow this link',
  'link',
  'learn more',
  'more',
  'more here',
  'more information',
  'read more',
  'read this',
  'see here',
  'see more',
  'this',
  'this link',
  'this page',
  'this site',
  'this website',
  'website',
]);

/** The words of every link say where it leads. */
export const linkWords: Check = ({ content }) =>
  documentsOf(content).flatMap((document) =>
    nodesOfType(parseMarkdown(document), 'link').flatMap((link) => {
      const words = toString(link).trim();
      const problem = (message: string, fix: string): Problem[] => [
        atNode(document, link, message, fix),
      ];
      if (words === '')
        return problem(
          `The link to "${link.url}" has no words.`,
          'Write between the square brackets where it leads.',
        );
      if (EMPTY_WORDS.has(words.toLowerCase().replaceAll(/[.,:;]+$/g, '')))
        return problem(
          `The link "${words}" does not say where it leads.`,
          `Use words that say it, such as the title of the page: [what to keep](${link.url})`,
        );
      if (/^(https?:\/\/|www\.)/i.test(words))
        return problem(
          `The address "${words}" is shown as it is.`,
          `Put words in square brackets before it: [words that say where ` +
            `it leads](${link.url.replace(/^http:/, 'https:')})`,
        );
      return [];
    }),
  );
