import { attributeOf, elementsOf, type PageTree } from '../html';

/** Every name that a style rule could look for. */
export type Vocabulary = {
  tags: ReadonlySet<string>;
  classes: ReadonlySet<string>;
  ids: ReadonlySet<string>;
  /** Words of the site's scripts, any of which may become a tag, a class or an id in the browser. */
  words: ReadonlySet<string>;
};

const wordsIn = (text: string): string[] => text.match(/[\w-]+/g) ?? [];

/**
 * Collects the tags, classes and ids of some pages, the words of all scripts and of every `var()` in an attribute.
 * @example pageVocabulary([parsePage('<p class="lead">')], []).classes // Set { 'lead' }
 */
export function pageVocabulary(pages: Iterable<PageTree>, scripts: Iterable<string>): Vocabulary {
  const [tags, classes, ids] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const words = new Set([...scripts].flatMap(wordsIn));
  for (const page of pages) {
    for (const element of elementsOf(page)) {
      tags.add(element.tagName);
      for (const name of attributeOf(element, 'class')?.split(/\s+/) ?? []) classes.add(name);
      ids.add(attributeOf(element, 'id') ?? '');
      for (const { value } of element.attrs)
        if (value.includes('var(')) wordsIn(value).forEach((word) => words.add(word));
    }
  }
  return { tags, classes, ids, words };
}
