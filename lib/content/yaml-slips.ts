import { visit, type Document, type Node, type YAMLError } from 'yaml';

/** What is wrong and what to do, in the editor's words. */
type Explanation = { message: string; fix: string };

/**
 * Slips that YAML accepts in silence: words cut off at a `#`, and words that begin with `&` or `*`.
 *
 * @param source the text the document was read from
 * @returns each with its place as an offset in the source
 */
export function findTypingSlips(document: Document, source: string): (Explanation & { offset: number })[] {
  const cutOff: (Explanation & { offset: number })[] = [];
  const named: (Explanation & { offset: number })[] = [];
  const lookForName = (node: Node) => {
    if (!('anchor' in node) || typeof node.anchor !== 'string') return;
    named.push({ offset: source.lastIndexOf('&', node.range?.[0] ?? 0), ...explainSign(`&${node.anchor}`) });
  };
  visit(document, {
    Collection: (_key, node) => { lookForName(node); },
    Alias: (_key, node) => void named.push({ offset: node.range?.[0] ?? 0, ...explainSign(`*${node.source}`) }),
    Scalar: (_key, node) => {
      lookForName(node);
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
  return [...cutOff, ...named.slice(0, 1)];
}

function explainSign(typed: string): Explanation {
  return {
    message: `"${typed}" begins with a sign that has a meaning of its own here, so the words would not be used as they stand.`,
    fix: 'Put straight quotes round the words.',
  };
}

/** Says in the editor's words what the YAML reader objects to. */
export function explainYaml(fault: Pick<YAMLError, 'code'>): Explanation {
  switch (fault.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return {
        message: 'There is a colon inside the words on this line, or the line is moved in too far.',
        fix: 'Put straight quotes round words that have a colon in them, such as title: "Report: what to say".',
      };
    case 'TAB_AS_INDENT':
      return { message: 'The line begins with a tab.', fix: 'Use two spaces instead of the tab.' };
    case 'DUPLICATE_KEY':
      return { message: 'The same key stands twice.', fix: 'Keep one of the two lines and take the other away.' };
    case 'BAD_ALIAS':
      return { message: 'A word here begins with a star or an ampersand, which has a meaning of its own.', fix: 'Put straight quotes round the words.' };
    case 'TAG_RESOLVE_FAILED':
      return { message: 'A word here begins with an exclamation mark, which has a meaning of its own.', fix: 'Put straight quotes round the words.' };
    case 'MISSING_CHAR':
      return { message: 'A quote, bracket or colon is missing on this line or just before it.', fix: 'Close every quote and bracket, and put a colon and a space after each key.' };
    case 'BAD_INDENT':
      return { message: 'The line is moved in more or less than its neighbours.', fix: 'Begin the keys at the edge of the line, and move the lines under a key in by two spaces.' };
    default:
      return {
        message: 'This line cannot be read: a sign in it has a meaning of its own, or something is missing.',
        fix: 'Put straight quotes round the words, and look whether the line before it is complete.',
      };
  }
}
