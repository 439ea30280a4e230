import type { Mistake } from '../mistake';

/** A paragraph has a few hundred letters; a line of thousands is a picture or a table that was pasted in. */
const LETTERS_IN_A_LINE = 5000;
/** Ten times the longest page that anybody should read. */
const LINES_AT_MOST = 5000;
/** Five times what the fullest table or list of links has. */
const SIGNS_IN_A_PARAGRAPH = 400;

const SIGNS = /[*_~`[\](){}<!|&]/g;
const PASTED_FIX = 'Look whether a picture or something else was pasted into it by mistake.';

/** Lists in lists and quotations in quotations, more than anybody could follow. */
const BEGINS_TOO_DEEP = /^ {61}|^ *(?:(?:>|(?:[*+-]|\d{1,9}[.)]) ) *){21}/;

/**
 * What would keep the readers of Markdown and YAML busy for minutes or exhaust them: their work grows with the square
 * of the signs that stand together, and with how deep lists stand inside each other. It is looked
 * for before they begin.
 *
 * @param lines of the whole file
 * @returns the first, with its place
 * @example findTooMuch(['- '.repeat(30)]) // { line: 1, column: 1, message: 'This line begins …', … }
 */
export function findTooMuch(lines: readonly string[]): Mistake | undefined {
  if (lines.length > LINES_AT_MOST) {
    return {
      line: LINES_AT_MOST + 1,
      column: 1,
      message: `The file has ${lines.length} lines; the most is ${LINES_AT_MOST}.`,
      fix: 'Look whether something was pasted into it by mistake, or make several pages of it.',
    };
  }
  let paragraph = { line: 1, signs: 0 };
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    const mistake = (message: string, fix = PASTED_FIX, at = line): Mistake => ({
      line: at,
      column: 1,
      message,
      fix,
    });
    if (text.length > LETTERS_IN_A_LINE)
      return mistake(`This line has more than ${LETTERS_IN_A_LINE} letters.`);
    if (BEGINS_TOO_DEEP.test(text))
      return mistake(
        'This line begins with too many spaces or signs such as > and -: nobody could follow lists ' +
          'that stand so deep in each other.',
        'Begin it at the edge, or with one sign and a space.',
      );
    if (text.trim() === '') paragraph = { line: line + 1, signs: 0 };
    else paragraph.signs += text.match(SIGNS)?.length ?? 0;
    if (paragraph.signs > SIGNS_IN_A_PARAGRAPH)
      return mistake(
        `The paragraph that begins here has more than ${SIGNS_IN_A_PARAGRAPH} signs such as * and [.`,
        PASTED_FIX,
        paragraph.line,
      );
  }
  return undefined;
}
