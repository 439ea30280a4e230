/** Words that mean something to programmers and nothing to editors. */
const JARGON = [
  'array', 'object', 'string', 'null', 'undefined', 'nan', 'boolean', 'integer', 'float', 'schema', 'parse', 'parser', 'parsed', 'yaml', 'regex', 'regexp', 'pattern',
  'zod', 'token', 'node', 'slug', 'enum', 'literal', 'invalid', 'input', 'unexpected', 'expected', 'received', 'exception', 'error', 'throw', 'thrown', 'stack', 'gray-matter', 'frontmatter', 'remark', 'micromark',
  'mdast', 'unified', 'syntax', 'scalar', 'mapping', 'alias', 'anchor', 'indent', 'indentation', 'property', 'validation', 'collection', 'delimiter', 'character', 'escape', 'unicode', 'buffer', 'byte', 'bytes', 'symlink', 'json', 'unrecognized',
];

/**
 * The words of programmers in a text. What stands in quotes is what an editor typed, and may be anything.
 *
 * @example findJargon('Expected string, received "null".') // ['string', 'expected', 'received']
 */
export function findJargon(text: string): string[] {
  const own = text.replaceAll(/"[^"\n]*"/g, '""').toLowerCase();
  return JARGON.filter((word) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(own));
}
