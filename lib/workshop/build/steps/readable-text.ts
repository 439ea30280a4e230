import { defaultTreeAdapter } from 'parse5';
import { attributeOf, parsePage, type PageElement, type PageNode } from '../html';
import { isPage, textOf, type Files } from '../files';
import { PublishError } from '../publish-error';

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
 * @example readableText('<title>Help</title><p>Call <!-- -->101</p><script>x</script>') // 'HelpCall 101'
 */
export function readableText(html: string): string {
  return parsePage(html).childNodes.flatMap(textsOf).join('').replace(/\s+/g, ' ').trim();
}

function firstDifference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  return (at < before.length ? before : after).slice(Math.max(0, at - 20), at + 40);
}

/**
 * Gives the published files back when each page says the same as it did when it was rendered.
 * Throws a PublishError that names the first page whose words changed, and the place.
 * @example keepWords(rendered)(published) // published
 */
export const keepWords =
  (rendered: Files) =>
  (published: Files): Files => {
    for (const [path, bytes] of published) {
      const source = rendered.get(path);
      if (!isPage(path) || source === undefined) continue;
      const [before, after] = [readableText(textOf(source)), readableText(textOf(bytes))];
      if (before === after) continue;
      throw new PublishError(
        `Publishing would change the words of ${path}, near "${firstDifference(before, after)}". ` +
          'This is a fault of the publishing step, not of the content.',
      );
    }
    return published;
  };
