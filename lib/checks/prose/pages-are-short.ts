import type { Page } from '../../content/model';
import { passagesOf } from '../../prose/passages';
import { countWords } from '../../prose/sentences';
import { atKey, type Check } from '../check';

export const WORDS_ON_A_PAGE_AT_MOST = 900;

/** Advice: a page has no more than 900 words. Lists that the site makes, such as its sources, do not count. */
export const pagesAreShort: Check = (loaded) => {
  const words = new Map<string, number>();
  for (const { document, kind, text } of passagesOf(loaded)) {
    if (kind !== 'line')
      words.set(document.path, (words.get(document.path) ?? 0) + countWords(text));
  }
  return loaded.content.pages
    .filter((page: Page) => (words.get(page.path) ?? 0) > WORDS_ON_A_PAGE_AT_MOST)
    .map((page) => ({
      ...atKey(
        loaded,
        page,
        ['title'],
        `This page has ${words.get(page.path) ?? 0} words. Few people who need it now will read ` +
          `more than ${WORDS_ON_A_PAGE_AT_MOST}.`,
        'Make two pages of it, or leave out what another page says.',
      ),
      level: 'advice',
    }));
};
