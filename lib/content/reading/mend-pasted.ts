import { withoutTracking } from '../shape/tracking';
import { HIDDEN_SIGN } from './pasted-marks';

/** A text as it should be, and what was put right in it. */
export type Mended = { text: string; mended: string[] };

type Mend = { what: string; change: (text: string) => string };

/** Without the sign that ends the sentence or the link. */
const ADDRESS = /https?:\/\/[^\s<>"')\]]*[^\s<>"')\].,;:!?]/g;

const EVERYWHERE: readonly Mend[] = [
  {
    what: 'signs that nobody can see',
    change: (text) =>
      text
        .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
        .replaceAll(new RegExp(HIDDEN_SIGN.source, 'gu'), ''),
  },
  {
    what: 'curly quotes',
    change: (text) => text.replaceAll(/[“”„‟]/g, '"').replaceAll(/[‘’‚‛]/g, "'"),
  },
  { what: 'hard spaces', change: (text) => text.replaceAll(/[\u00A0\u2007\u202F]/g, ' ') },
  {
    what: 'words in an address that tell who followed it',
    change: (text) => text.replaceAll(ADDRESS, withoutTracking),
  },
];

/** Before tabs go, because a tab is what tells a list of Word and a table of Excel from other lines. */
const IN_WORDS: readonly Mend[] = [
  {
    what: 'a list as Word makes it',
    change: (text) =>
      text
        .replaceAll(/^[ \t]*(?:[•·▪●○◦\uF0B7–—][ \t]+|[o§-]\t[ \t]*)/gmu, '- ')
        .replaceAll(/^[ \t]*(\d{1,2})[.)]\t[ \t]*/gm, '$1. '),
  },
  { what: 'a table as Excel makes it', change: (text) => withTables(text) },
];

const AT_LAST: readonly Mend[] = [
  { what: 'tabs', change: (text) => text.replaceAll(/ *\t[ \t]*/g, ' ') },
];

/**
 * Puts right what Word, Excel and web pages leave in a text, as far as it is certain what was meant.
 *
 * @param isOneLine whether the text is the value of a key, in which there are no lists and tables
 * @example mendPasted('“Tell us”', true) // { text: '"Tell us"', mended: ['curly quotes'] }
 */
export function mendPasted(text: string, isOneLine: boolean): Mended {
  const mended: string[] = [];
  const mends = [...EVERYWHERE, ...(isOneLine ? [] : IN_WORDS), ...AT_LAST];
  const whole = mends.reduce((before, { what, change }) => {
    const after = change(before);
    if (after !== before) mended.push(what);
    return after;
  }, text);
  return { text: whole, mended };
}

/**
 * The same for every text in a value of keys, however deep it stands.
 *
 * @param tell gets what was put right
 */
export function mendPastedIn(value: unknown, tell: (mended: readonly string[]) => void): unknown {
  if (typeof value === 'string') {
    const { text, mended } = mendPasted(value, true);
    tell(mended);
    return text;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => mendPastedIn(item, tell));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, mendPastedIn(inner, tell)]),
  );
}

/** Lines that follow one another with the same number of tabs are the rows of a table. */
function withTables(text: string): string {
  return text.replaceAll(/^[^\n\t]*(?:\t[^\n\t]*)+(?:\n[^\n\t]*(?:\t[^\n\t]*)+)+$/gm, (block) => {
    const rows = block.split('\n').map((line) => line.split('\t').map((cell) => cell.trim()));
    const [first = []] = rows;
    if (rows.some((row) => row.length !== first.length)) return block;
    const [head, ...others] = rows.map((row) => `| ${row.join(' | ')} |`);
    return [head, `|${' --- |'.repeat(first.length)}`, ...others].join('\n');
  });
}
