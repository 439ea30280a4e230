import type { HeaderRule } from '../steps/headers';

/** How the headers of one rule differ from those of another. */
export type HeaderChanges = {
  removed: string[];
  /** Headers that are there before, with another value. */
  replaced: [name: string, value: string][];
  added: [name: string, value: string][];
};

/**
 * What turns the first rule's headers into the second's, for hosts where rules
 * lie on top of each other.
 *
 * @example
 * headerChanges(
 *   { name: 'pages', paths: ['/*'], headers: { A: '1', B: '2' } },
 *   { name: 'embed', paths: ['/embed/*'], headers: { A: '3', C: '4' } },
 * )
 * // { removed: ['B'], replaced: [['A', '3']], added: [['C', '4']] }
 */
export function headerChanges(from: HeaderRule, to: HeaderRule): HeaderChanges {
  const wanted = Object.entries(to.headers);
  return {
    removed: Object.keys(from.headers).filter((name) => !(name in to.headers)),
    replaced: wanted.filter(
      ([name, value]) => name in from.headers && from.headers[name] !== value,
    ),
    added: wanted.filter(([name]) => !(name in from.headers)),
  };
}

/**
 * The rule that fits every address, and those that differ from it.
 * Throws an Error when no rule is called `pages`.
 *
 * @example
 * const { pages, others } = splitRules(headerRules({ styleHashes: [], sheets: [] }))
 * pages.name // 'pages'
 */
export function splitRules(rules: readonly HeaderRule[]): {
  pages: HeaderRule;
  others: HeaderRule[];
} {
  const pages = rules.find(({ name }) => name === 'pages');
  if (pages === undefined) throw new Error('The header rules hold none for pages.');
  return { pages, others: rules.filter((rule) => rule !== pages) };
}

/**
 * The headers that every rule sends with the same value, and the names of those that differ.
 *
 * @example
 * sharedHeaders(headerRules({ styleHashes: [], sheets: [] })).shared['Referrer-Policy'] // 'no-referrer'
 */
export function sharedHeaders(rules: readonly HeaderRule[]): {
  shared: Record<string, string>;
  differing: string[];
} {
  const { pages } = splitRules(rules);
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const same = (name: string) =>
    rules.every(({ headers }) => headers[name] === pages.headers[name]);
  return {
    shared: Object.fromEntries(Object.entries(pages.headers).filter(([name]) => same(name))),
    differing: names.filter((name) => !same(name)),
  };
}
