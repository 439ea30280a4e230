import type { Mistake } from '../mistake';

type Mark = { pattern: RegExp; message: string; fix: string };

/** Control and format signs: zero-width spaces, soft hyphens, marks of direction, other ends of a line. */
export const HIDDEN_SIGN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/**
 * Pictures among the letters, with what colours and joins them; not the signs that were letters
 * before, such as © and →.
 */
const EMOJI = new RegExp(
  String.raw`(?:(?![©®™‼⁉ℹ\u2194-\u21AA▪▫▶◀])\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|` +
    String.raw`[\d#*]\uFE0F?\u20E3)(?:\uFE0F|\u200D|[\u{1F3FB}-\u{1F3FF}]|[\u{E0020}-\u{E007F}])*`,
  'u',
);
const EACH_EMOJI = new RegExp(EMOJI, 'gu');

/** How a line of a pasted list begins. Word writes the dots of a list in a list as the letter o and a tab. */
const DOT = String.raw`[ \t]*(?:[•·▪●○◦\uF0B7–—][ \t]|o\t)`;
const KEY = String.raw`\s*(?:- )?\w+:`;

/** Signs that Word, web pages and old files leave in a text. Most look like something else, or like nothing. */
const MARKS: readonly Mark[] = [
  {
    pattern: EMOJI,
    message:
      'There is an emoji here. It looks different on every phone, and is read aloud as a long name.',
    fix: 'Take it away, and say in words what it was meant to say.',
  },
  {
    pattern: /[“”„‟‘’‚‛]/u,
    message: 'There are curly quotes here, as Word makes them.',
    fix: 'Type straight quotes instead: " or \'',
  },
  {
    pattern: /[\u00A0\u2007\u202F]/u,
    message: 'There is a space here that is not an ordinary one, as Word and web pages make them.',
    fix: 'Delete it and press the space bar.',
  },
  {
    pattern: new RegExp(`^${DOT}`, 'mu'),
    message:
      'This line begins with a dot or dash that was pasted, so it would not be shown as a list.',
    fix: 'Begin it with a hyphen and a space: - a name',
  },
  {
    // The second half is what a text looks like that was saved in one way and read in another.
    pattern: /\uFFFD|â€|Ã[\u0080-\u00BF]|Â[\u0080-\u00BF]/u,
    message: 'Some letters here were damaged when the file was saved or copied.',
    fix: 'Type them again.',
  },
  {
    pattern: new RegExp(`^(?!${DOT}|${KEY})[ ]*\\S[^\\t\\n]*\\t`, 'mu'),
    message: 'This line has a tab in it, as in a table that was copied from Excel or Word.',
    fix: 'Write each line with | before, between and after its parts, and | --- | --- | under the first.',
  },
  {
    pattern: new RegExp(`^(?!${DOT})(?:[ ]*|${KEY}.*)\\t`, 'mu'),
    message: 'There is a tab here.',
    fix: 'Take it away, and begin the line with as many spaces as the lines beside it.',
  },
  {
    pattern: HIDDEN_SIGN,
    message: 'There is a sign here that nobody can see, as copying from a web page leaves behind.',
    fix: 'Delete the letters on both sides of it, and type them again.',
  },
];

const ANY_MARK = new RegExp(MARKS.map(({ pattern }) => pattern.source).join('|'), 'mu');

/**
 * Pasted signs in a file; one mistake for each kind, at the first line that has it.
 *
 * @param text the whole file
 * @example findPastedMarks('one\n“two”') // [{ line: 2, column: 1, message: 'There are curly quotes here, …', … }]
 */
export function findPastedMarks(text: string): Mistake[] {
  if (!ANY_MARK.test(text)) return [];
  const lines = text.split('\n');
  // The signs that join an emoji are nothing that nobody can see.
  const others = lines.map((line) =>
    line.replaceAll(EACH_EMOJI, ({ length }) => 'x'.repeat(length)),
  );
  return MARKS.flatMap(({ pattern, message, fix }) => {
    const found = (pattern === EMOJI ? lines : others).flatMap((line, index) => {
      const column = line.search(pattern) + 1;
      return column === 0 ? [] : [{ line: index + 1, column }];
    });
    const [first] = found;
    return first === undefined
      ? []
      : [{ ...first, message: `${message}${andMore(found.length - 1)}`, fix }];
  });
}

function andMore(lines: number): string {
  if (lines === 0) return '';
  return lines === 1 ? ' Another line has it too.' : ` ${lines} more lines have it too.`;
}
