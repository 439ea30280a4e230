import { visit, type Document, type Node, type YAMLError } from 'yaml';
import type { Explanation, Place } from '../mistake';
import { findPastedMarks } from './pasted-marks';

/**
 * Slips that YAML accepts in silence: words cut off at a `#`, words that begin with `&` or `*`, and
 * signs that stand there as a code, such as `\u202e`, which typed as they are would be refused.
 *
 * @param source the text the document was read from
 * @returns each with its place as an offset in the source
 */
export function findTypingSlips(
  document: Document,
  source: string,
): (Explanation & { offset: number })[] {
  const cutOff: (Explanation & { offset: number })[] = [];
  const named: (Explanation & { offset: number })[] = [];
  const coded: (Explanation & { offset: number })[] = [];
  const lookForName = (node: Node) => {
    if (!('anchor' in node) || typeof node.anchor !== 'string') return;
    named.push({
      offset: source.lastIndexOf('&', node.range?.[0] ?? 0),
      ...explainSign(`&${node.anchor}`),
    });
  };
  visit(document, {
    Collection: (_key, node) => {
      lookForName(node);
    },
    Alias: (_key, node) =>
      void named.push({ offset: node.range?.[0] ?? 0, ...explainSign(`*${node.source}`) }),
    Scalar: (_key, node) => {
      lookForName(node);
      if (typeof node.value === 'string' && findPastedMarks(node.value).length > 0)
        coded.push({ offset: node.range?.[0] ?? 0, ...CODED_SIGN });
      const [start, end] = node.range ?? [0, 0];
      const lineEnd = source.indexOf('\n', end);
      const rest = source.slice(end, lineEnd === -1 ? undefined : lineEnd);
      if (node.type !== 'PLAIN' || !/^[ \t]+#/.test(rest)) return;
      const used = source.slice(start, end);
      cutOff.push({
        offset: end + rest.indexOf('#'),
        message: `Everything after the # is left out: ${used === '' ? 'nothing' : `only "${used}"`} would be used.`,
        fix: `Put straight quotes round the whole: "${`${used}${rest}`.trim()}"`,
      });
    },
  });
  // Repetitions of repetitions may be thousands; the first says enough.
  return [...cutOff, ...coded, ...named.slice(0, 1)];
}

const CODED_SIGN: Explanation = {
  message:
    'A code that begins with \\ stands here for a sign that nobody can see, or that does not belong in words.',
  fix: 'Take the code away, or type the sign itself.',
};

/** Stars mean nothing in a key, with quotes or without. */
const TAKE_STARS_AWAY = 'Take the stars away: the keys hold plain words.';

function explainSign(typed: string): Explanation {
  return {
    message:
      `"${typed}" begins with a sign that has a meaning of its own here, so the words would ` +
      `not be used as they stand.`,
    fix: typed.startsWith('*') ? TAKE_STARS_AWAY : 'Put straight quotes round the words.',
  };
}

const KEY_LINE = /^(\s*(?:- )*)([A-Za-z]\w*):(\s*)(\S.*)$/;

/**
 * Says in the editor's words what the YAML reader objects to.
 *
 * @param place where the reader stumbled: on the line of the mistake or soon after it
 * @param lines of the text it read
 */
export function explainYaml(
  code: YAMLError['code'],
  place: Place,
  lines: readonly string[],
): Place & Explanation {
  const earlier = lines
    .slice(0, place.line - 1)
    .map((line, index) => findUnclosed(line, index + 1));
  // A quote stays open until the next one, however far; a list in brackets may run over lines that are whole.
  const openQuote = earlier.find((unclosed) => unclosed !== undefined && unclosed.open !== '[');
  const openBracket = earlier.findLast((_slip, index) => lines[index]?.trim() !== '');
  const found = findSlip(lines[place.line - 1], place.line) ?? openQuote?.slip ?? openBracket?.slip;
  return found ?? { ...place, ...explainCode(code, lines[place.line - 1] ?? '') };
}

/** A slip that can be seen from the line alone, once it is known that something is wrong there. */
function findSlip(line: string | undefined, number: number): (Place & Explanation) | undefined {
  const [, start = '', key, space, value = ''] = KEY_LINE.exec(line ?? '') ?? [];
  if (key === undefined) return undefined;
  const at = { line: number, column: start.length + 1 };
  if (space === '')
    return {
      ...at,
      message: `There is no space after the colon of "${key}".`,
      fix: `Put one there: ${key}: ${value}`,
    };
  return (
    findUnclosed(line, number)?.slip ??
    findQuoteInside(at, key, value) ??
    (QUOTED_AS_IT_IS.test(value) ? undefined : findSign(at, key, value))
  );
}

/** Values that were meant for the machine as they stand: quoted words and lists. */
const QUOTED_AS_IT_IS = /^(".*"|'.*'|\[[^[\]]*\])$/;

function findSign(at: Place, key: string, value: string): (Place & Explanation) | undefined {
  const sign = /^[^\p{L}\d]/u.exec(value)?.[0] ?? (/:( |$)/.test(value) ? ':' : undefined);
  if (sign === undefined || /^["']/.test(sign)) return undefined;
  return {
    ...at,
    message: `In the words after "${key}", the sign ${sign} has a meaning of its own.`,
    fix:
      sign === '*' || sign === '`'
        ? `Take it away, here plain words are shown: ${key}: ${value.replaceAll(/[*`]/g, '')}`
        : `Put straight quotes round them: ${key}: ${inQuotes(value)}`,
  };
}

/** Words such as "Say "help" now" or "Help" now, whose quotes end before they do. */
function findQuoteInside(at: Place, key: string, value: string): (Place & Explanation) | undefined {
  if (/^(["'])[^"']*\1 *[^\s#].*[^"']$/.test(value))
    return {
      ...at,
      message: `The words after "${key}" go on after the quote is closed.`,
      fix: `Put quotes round all of them: ${key}: ${inQuotes(value)}`,
    };
  const [, quote, inside = ''] = /^(["'])(.*)\1$/.exec(value) ?? [];
  if (quote === undefined || !inside.includes(quote)) return undefined;
  return {
    ...at,
    message: `The words after "${key}" have quotes inside quotes of the same kind, so they would end too early.`,
    fix: `Use the other kind outside: ${key}: ${inQuotes(inside)}`,
  };
}

function inQuotes(value: string): string {
  return value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

function findUnclosed(
  line: string | undefined,
  number: number,
): { open: string; slip: Place & Explanation } | undefined {
  const [, start = '', key, , value = ''] = KEY_LINE.exec(line ?? '') ?? [];
  const open = /^["'[]/.exec(value)?.[0];
  const close = open === '[' ? ']' : open;
  if (
    key === undefined ||
    open === undefined ||
    close === undefined ||
    value.slice(1).includes(close)
  )
    return undefined;
  const message = `The ${open === '[' ? 'bracket' : 'quote'} that begins the words after "${key}" is not closed.`;
  return {
    open,
    slip: {
      line: number,
      column: start.length + 1,
      message,
      fix: `Close it: ${key}: ${value}${close}`,
    },
  };
}

function explainCode(code: YAMLError['code'], line: string): Explanation {
  switch (code) {
    case 'DUPLICATE_KEY':
      return {
        message: `The key "${KEY_LINE.exec(line)?.[2] ?? line.trim()}" stands twice.`,
        fix: 'Keep one of the two lines and take the other away.',
      };
    case 'BAD_INDENT':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return {
        message: 'The line is moved in more or less than its neighbours.',
        fix: 'Begin the keys at the edge of the line, and move the lines under a key in by two spaces.',
      };
    default:
      return {
        message:
          'This line cannot be read: a sign in it has a meaning of its own, or something is missing.',
        fix: 'Put straight quotes round the words, and look whether the line before it is complete.',
      };
  }
}
