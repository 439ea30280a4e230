import { escapePattern } from '../text';
import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Term } from '../content/model';

/** Finds glossary terms in text, and leads to the page at `glossary`. Built once: every page looks for every term. */
export type TermFinder = {
  pattern: RegExp;
  idOf: (found: string) => string | undefined;
  glossary: string;
};

/** @returns undefined when there are no terms to find */
export function makeTermFinder(terms: readonly Term[], glossary: string): TermFinder | undefined {
  const forms = terms.flatMap((term) =>
    [term.term, ...term.also].map((form) => ({ form, id: term.id })),
  );
  if (forms.length === 0) return undefined;
  const ids = new Map(forms.map(({ form, id }) => [keyOf(form), id]));
  const longestFirst = forms.map(({ form }) => form).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\d-])(?:${longestFirst.map(asPattern).join('|')})(?![\\p{L}\\d-])`,
    'gu',
  );
  return { pattern, idOf: (found) => ids.get(keyOf(found)), glossary };
}

/** Letters such as CEOP are told apart from words by their capitals; words may begin a sentence. */
function isAcronym(form: string): boolean {
  return form === form.toUpperCase();
}

function keyOf(form: string): string {
  return isAcronym(form) ? form : form.toLowerCase();
}

function asPattern(form: string): string {
  const safe = escapePattern(form);
  const first = form.charAt(0);
  return isAcronym(form) || !/\p{L}/u.test(first)
    ? safe
    : `[${first.toLowerCase()}${first.toUpperCase()}]${safe.slice(1)}`;
}

/**
 * Links each term where it first stands in running text: not in headings, links or tables' heads. Words that a
 * link has already are left alone: two links of one name would lead to two places. Changes the tree.
 */
export function linkTerms(tree: Root, finder: TermFinder): void {
  const linked = new Set<string>();
  const names = new Set<string>();
  visit(tree, 'link', (link) => {
    names.add(toString(link).toLowerCase());
  });
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading' || node.type === 'link' || node.type === 'footnoteReference')
      return SKIP;
    if (node.type === 'tableRow' && index === 0) return SKIP;
    if (node.type !== 'text' || parent === undefined || index === undefined) return undefined;
    const pieces = splitAtTerms(node, finder, linked, names);
    if (pieces.every((piece) => piece.type === 'text')) return undefined;
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length] as const;
  });
}

function splitAtTerms(
  node: Text,
  finder: TermFinder,
  linked: Set<string>,
  names: ReadonlySet<string>,
): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(finder.pattern)) {
    const id = finder.idOf(match[0]);
    if (id === undefined || linked.has(id) || names.has(match[0].toLowerCase())) continue;
    linked.add(id);
    const link: Link = {
      type: 'link',
      url: `${finder.glossary}#${id}`,
      children: [{ type: 'text', value: match[0] }],
    };
    if (match.index > from)
      pieces.push({ type: 'text', value: node.value.slice(from, match.index) });
    pieces.push(link);
    from = match.index + match[0].length;
  }
  if (from < node.value.length || pieces.length === 0)
    pieces.push({ type: 'text', value: node.value.slice(from) });
  return pieces;
}
