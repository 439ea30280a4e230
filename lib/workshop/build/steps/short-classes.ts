import { transform, type Selector } from 'lightningcss';
import { bytesOf, textOf } from '../files';
import { attributeOf, elementsOf, setAttribute, type PageElement, type PageTree } from '../html';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A letter and a number: no class that somebody wrote as one plain word is called so. */
const shortName = (index: number): string =>
  `${LETTERS.charAt(index % LETTERS.length)}${Math.floor(index / LETTERS.length)}`;

const classesOf = (element: PageElement): string[] =>
  attributeOf(element, 'class')?.match(/\S+/g) ?? [];

/**
 * Gives short names to the classes of some pages and their stylesheet, the most frequent first. A utility says in
 * full what it does, which is right for whoever writes it; sent, it is a tenth of a page of the flow.
 *
 * Plain words stay as they are, and so do classes that a script may look for or that another stylesheet knows.
 * @param scriptWords the words of all scripts
 * @returns the stylesheet; the pages are changed
 * @example shortenClasses('.mt-4 { margin-top: 1rem }', [parsePage('<p class="mt-4">')], new Set())
 *   // '.a0 { margin-top: 1rem; }'
 */
export function shortenClasses(
  css: string,
  pages: readonly PageTree[],
  scriptWords: ReadonlySet<string>,
): string {
  const elements = pages.flatMap((page) => [...elementsOf(page)]);
  const counts = new Map<string, number>();
  for (const name of elements.flatMap(classesOf))
    if (/[^a-z]/.test(name) && !scriptWords.has(name))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const inOrder = [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
  const short = new Map(inOrder.map(([name], index) => [name, shortName(index)]));
  const renamed = new Map<string, string>();
  const rename = (selector: Selector): Selector =>
    selector.map((part) => {
      // Selectors inside a selector are handed over as one part.
      if (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'not'))
        return { ...part, selectors: part.selectors.map(rename) };
      const name = part.type === 'class' ? short.get(part.name) : undefined;
      if (part.type !== 'class' || name === undefined) return part;
      renamed.set(part.name, name);
      return { ...part, name };
    });
  const { code } = transform({
    filename: 'site.css',
    code: bytesOf(css),
    visitor: { Selector: rename },
  });
  for (const element of elements) {
    const names = classesOf(element);
    if (names.length > 0)
      setAttribute(element, 'class', names.map((name) => renamed.get(name) ?? name).join(' '));
  }
  return textOf(code);
}
