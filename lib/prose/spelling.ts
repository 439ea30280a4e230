import type { LanguageFindings } from './language-cache';

/** A word with the place where it begins in a text. */
export type Word = { index: number; word: string };

/** Addresses, file names and words with digits are not spelt by any dictionary. */
const NOT_WORDS = /\S*[@\\/_]\S*|\S+\.\p{L}\S*|\S*\d\S*/gu;
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;

/**
 * The words of a text that a dictionary can judge: no addresses, no letters such as CEOP.
 *
 * @example wordsOf("CEOP's form at gov.uk") // [{ index: 7, word: 'form' }, { index: 12, word: 'at' }]
 */
export function wordsOf(text: string): Word[] {
  const blank = text.replaceAll(NOT_WORDS, (found) => ' '.repeat(found.length));
  return [...blank.matchAll(WORD)]
    .map((match) => ({ index: match.index, word: match[0].replace(/['’]s?$/, '') }))
    .filter(({ word }) => word.length > 1 && word !== word.toUpperCase());
}

/**
 * Judges words by the British dictionary, and loads it only when a word has not been judged
 * in an earlier run.
 *
 * @returns the words that are not in it, each with what it might have been meant to be
 */
export async function misspelt(
  words: ReadonlySet<string>,
  found: LanguageFindings['words'],
): Promise<Map<string, string[]>> {
  const unknown = [...words].filter((word) => !found.has(word));
  if (unknown.length > 0) {
    const dictionary = await openDictionary();
    for (const word of unknown)
      found.set(word, dictionary.has(word) ? null : dictionary.suggest(word));
  }
  const wrong = new Map<string, string[]>();
  for (const word of words) {
    const suggestions = found.get(word);
    if (suggestions !== null && suggestions !== undefined) wrong.set(word, suggestions);
  }
  return wrong;
}

type Dictionary = { has: (word: string) => boolean; suggest: (word: string) => string[] };

/** The British dictionary alone: cspell's own settings would add American English and the words of programmers. */
async function openDictionary(): Promise<Dictionary> {
  const { getDictionary } = await import('cspell-lib');
  const trie = new URL('en_GB.trie.gz', import.meta.resolve('@cspell/dict-en-gb'));
  const dictionary = await getDictionary({
    language: 'en-GB',
    dictionaries: ['en-gb'],
    dictionaryDefinitions: [{ name: 'en-gb', path: trie.href, repMap: [["'|`|’", "'"]] }],
  });
  return {
    has: (word) => dictionary.has(word),
    suggest: (word) =>
      dictionary.suggest(word, { numSuggestions: 3 }).map((suggestion) => suggestion.word),
  };
}

/**
 * The words of a word list: one a line, without what follows a `#`.
 *
 * @example readWordList('# names\nChildline # a charity\n') // ['Childline']
 */
export function readWordList(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((word) => word !== '');
}
