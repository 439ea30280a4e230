import { ToldError } from '../../../told-error';
import { defaultTreeAdapter } from 'parse5';
import { attributeOf, type PageElement, type PageNode, type PageTree } from '../html';
import type { SiteTrees } from '../site-trees';

const SILENT_ELEMENTS = new Set(['script', 'style', 'template']);
const SPOKEN_ATTRIBUTES = ['alt', 'aria-label', 'title', 'placeholder'];

const spokenBy = (element: PageElement): string[] =>
  SPOKEN_ATTRIBUTES.flatMap((name) => attributeOf(element, name) ?? []).map(
    (words) => ` ${words} `,
  );

function textsOf(node: PageNode): string[] {
  if (defaultTreeAdapter.isTextNode(node)) return [node.value];
  if (!defaultTreeAdapter.isElementNode(node) || SILENT_ELEMENTS.has(node.tagName)) return [];
  return [...spokenBy(node), ...node.childNodes.flatMap(textsOf)];
}

/**
 * Gives every word a person can read or hear on a page without scripts, in order, with single spaces.
 * @example readableText(parsePage('<title>Help</title><p>Call <!-- -->101</p><script>x</script>')) // 'HelpCall 101'
 */
export const readableText = (page: PageTree): string =>
  page.childNodes.flatMap(textsOf).join('').replace(/\s+/g, ' ').trim();

function firstDifference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  return (at < before.length ? before : after).slice(Math.max(0, at - 20), at + 40);
}

/**
 * Reads every page as it is now, and makes the step that throws a ToldError with the first page
 * that says something else by then, and the place.
 * @example keepWords(site) // a step for the end of the list
 */
export function keepWords({ pages }: SiteTrees): (site: SiteTrees) => void {
  const before = new Map([...pages].map(([path, page]) => [path, readableText(page)]));
  return (site) => {
    for (const [path, page] of site.pages) {
      const [said, says] = [before.get(path) ?? '', readableText(page)];
      if (said === says) continue;
      throw new ToldError(
        `Publishing would change the words of ${path}, near "${firstDifference(said, says)}". ` +
          'This is a fault of the publishing step, not of the content.',
        1,
      );
    }
  };
}
