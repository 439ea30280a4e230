import { singles } from '../../content/kinds';
import type { Problem } from '../../content/model';
import { makeFinder } from '../../search/finder';
import { searchList } from '../../search/search-list';
import { atKey, type Check } from '../check';

/** Nobody with shaking hands reads further. */
const FIRST = 3;

/** What people are known to type leads to the page they need, among the first three. */
export const searchesFind: Check = (loaded) => {
  const find = makeFinder(searchList(loaded.content));
  return loaded.content.searches.searches.flatMap(({ search, find: wanted }, index): Problem[] => {
    const found = find(search).slice(0, FIRST);
    if (found.some(({ href }) => href.replace(/#.*/, '') === wanted)) return [];
    const instead = found.map(({ href }) => href).join(', ') || 'nothing';
    return [
      atKey(
        loaded,
        { path: singles.searches.file },
        ['searches', index, 'search'],
        `Who searches for "${search}" does not see "${wanted}" among the first ${FIRST}, but ${instead}.`,
        `Add words of the search to the key "alsoCalled" in the file of "${wanted}".`,
      ),
    ];
  });
};
