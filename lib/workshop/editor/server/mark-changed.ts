import { elementsOf, parsePage, setAttribute, writePage, type PageElement } from '../../build/html';

/** The name of the part that changed, to which a browser scrolls. */
export const CHANGED = 'changed-part';

const STYLE = 'outline: 3px solid #b5720d; outline-offset: 4px; scroll-margin-block: 6rem';
const BLOCKS = new Set(
  'h1 h2 h3 h4 h5 h6 p li dt dd td th caption figcaption summary label div a button'.split(' '),
);

/**
 * Makes a function that outlines the first block of a page whose words are others than when the page
 * was shown before, and does so until the page changes again.
 *
 * @example const mark = makeMarker(); mark('/', '<p>One'); mark('/', '<p>Two') // '…<p id="changed-part" …>Two…'
 */
export function makeMarker(): (address: string, html: string) => string {
  const shown = new Map<string, { words: readonly string[]; changed: number }>();
  return (address, html) => {
    const page = parsePage(html);
    const blocks = [...elementsOf(page)].filter(({ tagName }) => BLOCKS.has(tagName));
    const words = blocks.map(wordsOf);
    const last = shown.get(address);
    const isSame = last !== undefined && last.words.join('\n') === words.join('\n');
    const known = new Set(last?.words);
    const changed = isSame
      ? last.changed
      : words.findIndex((text) => last !== undefined && text !== '' && !known.has(text));
    shown.set(address, { words, changed });
    const block = blocks[changed];
    if (block === undefined) return html;
    setAttribute(block, 'id', CHANGED);
    setAttribute(block, 'style', STYLE);
    return writePage(page);
  };
}

/** What stands in a block, without what stands in a block inside it. */
function wordsOf(block: PageElement): string {
  const texts = block.childNodes.map((node): string => {
    if ('value' in node) return node.value;
    return 'tagName' in node && !BLOCKS.has(node.tagName) ? wordsOf(node) : '';
  });
  return texts.join('').replaceAll(/\s+/g, ' ').trim();
}
