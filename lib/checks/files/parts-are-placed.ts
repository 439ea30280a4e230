import { documentsOf } from '../../content/documents';
import type { Page, Problem } from '../../content/model';
import { closest } from '../../content/shape/closest';
import type { Loaded } from '../../content/reading/load';
import { nodesOfType } from '../../markdown/nodes';
import { parseMarkdown } from '../../markdown/parse';
import { atKey, atNode, didYouMean, type Check } from '../check';

/** Each part that a page asks for stands in its words once, on a line of its own (`{chart}`), and no other does. */
export const partsArePlaced: Check = (loaded) => {
  const pages = new Map(loaded.content.pages.map((page) => [page.path, page]));
  return documentsOf(loaded.content).flatMap((document) => {
    const page = pages.get(document.path);
    const asked = page === undefined ? [] : partsOf(page);
    const seen = new Set<string>();
    const misplaced = nodesOfType(parseMarkdown(document), 'part').flatMap((place): Problem[] => {
      const { name } = place;
      const isKnown = asked.some((part) => part.name === name);
      if (isKnown && !seen.has(name)) {
        seen.add(name);
        return [];
      }
      return [
        isKnown
          ? atNode(
              document,
              place,
              `The part "${name}" already stands further up.`,
              'Keep one of the two lines.',
            )
          : atNode(document, place, `There is no part "${name}" on this page.`, fix(name, asked)),
      ];
    });
    return misplaced.length > 0 || page === undefined
      ? misplaced
      : asked.filter(({ name }) => !seen.has(name)).map((part) => neverPlaced(loaded, page, part));
  });
};

type AskedPart = { key: 'shows' | 'chart'; name: string };

function partsOf({ shows, chart }: Page): AskedPart[] {
  return [
    ...(shows === undefined ? [] : [{ key: 'shows' as const, name: shows }]),
    ...(chart === undefined ? [] : [{ key: 'chart' as const, name: 'chart' }]),
  ];
}

function fix(name: string, asked: readonly AskedPart[]): string {
  const names = asked.map((part) => part.name);
  return didYouMean(
    closest(name, names) ?? (names.length === 1 ? names[0] : undefined),
    'Take the line away, or give the page a chart or the key "shows" first.',
  );
}

function neverPlaced(loaded: Loaded, page: Page, { key, name }: AskedPart): Problem {
  return atKey(
    loaded,
    page,
    [key],
    `The part "${name}" has no place in the words, so nobody would see it.`,
    `Write this on a line of its own, between two empty lines, where it belongs: {${name}}`,
  );
}
