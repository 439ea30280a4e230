import type { Check } from '../check';
import { atPassage, passagesOf, type Passage } from '../../prose/passages';
import { anyOf } from '../../text';

/** Marks of Markdown and HTML, which do nothing in a key. */
const MARK = anyOf([
  /\*\*|__|(?<![\w*])\*[^\s*][^*]*\*|(?<!\w)_[^\s_][^_]*_(?!\w)|`|~~/,
  /\]\([^)\s]+\)|\[\^[^\]]+\]|^#{1,6} |^[-*>] |<\/?[a-z][^>]*>/,
]);

/** Keys that are shown as headings and on buttons. */
const HEADINGS = new Set(['title', 'menuTitle', 'name', 'question']);

/** Three words in capitals or more, or two that are the whole of a line; fewer letters may be short names. */
const SHOUTED = /(?<![\p{L}\d])(?:\p{Lu}+[ ,]+){2,}\p{Lu}{2,}(?![\p{L}\d])|^\p{Lu}+ \p{Lu}+[.!]*$/u;
const SHOUTED_LETTERS = 7;

/** Lines of front matter are words and nothing else, and nobody is shouted at. */
export const keysArePlain: Check = (loaded) =>
  passagesOf(loaded).flatMap((passage) => {
    const slip = (passage.kind === 'line' ? slipInKey(passage) : undefined) ?? shouted(passage);
    return slip === undefined
      ? []
      : [atPassage(passage, slip.index, 'problem', slip.message, slip.fix)];
  });

type Slip = { index: number; message: string; fix: string };

function slipInKey({ text, key, document }: Passage): Slip | undefined {
  const name = String(key.findLast((part) => typeof part === 'string'));
  const mark = MARK.exec(text);
  if (mark !== null)
    return {
      index: mark.index,
      message: `"${mark[0]}" is a mark for the words below the keys. In "${name}" it would be shown as it is.`,
      fix: 'Write plain words there. A link or a source belongs in the words below the second line of hyphens.',
    };
  // The title of a source is written as its publisher wrote it.
  return HEADINGS.has(name) && /[^.]\.$/.test(text) && !document.path.startsWith('sources/')
    ? {
        index: text.length - 1,
        message: `"${name}" ends in a full stop, and a heading has none.`,
        fix: `Write it without: ${name}: ${text.slice(0, -1)}`,
      }
    : undefined;
}

function shouted({ text }: Passage): Slip | undefined {
  const found = SHOUTED.exec(text);
  return found === null || found[0].replaceAll(/[ ,]/g, '').length < SHOUTED_LETTERS
    ? undefined
    : {
        index: found.index,
        message: `"${found[0]}" is in capitals, which are hard to read and sound like shouting.`,
        fix: 'Write it in small letters, with a capital for the first letter and for names.',
      };
}
