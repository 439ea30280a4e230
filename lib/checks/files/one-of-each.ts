import { singles } from '../../content/kinds';
import type { Document, Problem } from '../../content/model';
import { phoneOf } from '../../content/routes';
import type { Loaded } from '../../content/reading/load';
import { atKey, type Check } from '../check';

/** No two pages or steps share a title, no two contacts a name or number, no two sources an address. */
export const oneOfEach: Check = (loaded) => {
  const { content } = loaded;
  return [
    ...twice(
      loaded,
      [...content.pages, ...content.steps],
      (document) => document.title,
      'title',
      'title',
      'People could not tell the two apart. Change one of the titles.',
    ),
    ...twice(
      loaded,
      content.contacts,
      (contact) => contact.name,
      'name',
      'name',
      'Change one of the names, or keep one of the files.',
    ),
    ...twice(
      loaded,
      content.contacts,
      (contact) => phoneOf(contact),
      'routes',
      'number',
      'A number stands in one file only. Keep it in one, and take the other line away.',
    ),
    ...twice(
      loaded,
      content.sources,
      (source) => source.url,
      'url',
      'address',
      'Keep one of the two files, and let the footnotes name it.',
    ),
    ...twice(
      loaded,
      content.redirects.map((redirect, index) => ({
        ...redirect,
        path: singles.redirects.file,
        index,
      })),
      (redirect) => redirect.from,
      'from',
      'old address',
      'Keep one of the two.',
      (redirect) => ['redirects', redirect.index, 'from'],
    ),
  ];
};

function twice<Item extends Pick<Document, 'path'>>(
  loaded: Loaded,
  documents: readonly Item[],
  valueOf: (document: Item) => string | undefined,
  key: string,
  word: string,
  fix: string,
  keyPath: (document: Item) => (string | number)[] = () => [key],
): Problem[] {
  const first = new Map<string, Item>();
  return documents.flatMap((document) => {
    const value = valueOf(document);
    if (value === undefined) return [];
    const earlier = first.get(value.toLowerCase());
    if (earlier === undefined) {
      first.set(value.toLowerCase(), document);
      return [];
    }
    return [
      atKey(
        loaded,
        document,
        keyPath(document),
        `The ${word} "${value}" stands in "${earlier.path}" too.`,
        fix,
      ),
    ];
  });
}
