import { defaultTreeAdapter } from 'parse5';
import { ToldError } from '../../../told-error';
import { addressOf } from '../files';
import { type PageNode, type PageTree } from '../html';
import type { SiteTrees } from '../site-trees';

/** Words of a body that are read as one piece, and where the editor finds them. */
export type Written = {
  text: string;
  file: string;
  line: number;
  /** The page that they must be on; any page will do for words that have none of their own. */
  address?: string | undefined;
};

const LISTED_AT_MOST = 20;

// A number for a footnote stands within a sentence, and was not written by the editor.
const NOT_WRITTEN = new Set(['script', 'style', 'template', 'sup']);

const lettersOf = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

function textsOf(node: PageNode): string[] {
  if (defaultTreeAdapter.isTextNode(node)) return [node.value];
  if (!defaultTreeAdapter.isElementNode(node) || NOT_WRITTEN.has(node.tagName)) return [];
  return node.childNodes.flatMap(textsOf);
}

const lettersOn = (page: PageTree): string => lettersOf(page.childNodes.flatMap(textsOf).join(''));

/**
 * Makes the step that throws a ToldError when words of a body did not reach their page. Only letters
 * and figures are compared, because the marks between them are set anew on the way.
 * @example findLostWords([{ text: 'Call 101.', file: 'pages/a.md', line: 9, address: '/a/' }]) // a step
 */
export function findLostWords(written: readonly Written[]): (site: SiteTrees) => void {
  return ({ pages }) => {
    const onPage = new Map([...pages].map(([path, page]) => [addressOf(path), lettersOn(page)]));
    const anywhere = [...onPage.values()].join(' ');
    const lost = written.filter(({ text, address }) => {
      const said = address === undefined ? anywhere : (onPage.get(address) ?? '');
      return !said.includes(lettersOf(text));
    });
    if (lost.length === 0) return;
    const more = lost.length - LISTED_AT_MOST;
    throw new ToldError(
      [
        'Nothing was published, because these words would be on no page where a visitor looks for them. ' +
          'Run "npm run check"; if it finds nothing, this is a fault of the code.',
        ...lost
          .slice(0, LISTED_AT_MOST)
          .map(
            ({ text, file, line, address }) =>
              `${file}:${line} "${text.slice(0, 60)}" is not on ${address ?? 'any page'}.`,
          ),
        ...(more > 0 ? [`And ${more} more.`] : []),
      ].join('\n'),
      1,
    );
  };
}
