import type { Loaded } from '../../content/load';
import type { Problem } from '../../content/model';
import type { KeptResults } from '../../prose/kept-results';
import { atPassage, passagesOf } from '../../prose/passages';
import { misspelt, wordsOf } from '../../prose/spelling';

/**
 * Advice: every word stands in the British dictionary or in the project's own word list.
 *
 * @param ownWords the words of `cspell-words.txt`
 * @param kept results of earlier runs, to which new ones are added
 */
export async function wordsAreSpeltRight(loaded: Loaded, ownWords: readonly string[], kept: KeptResults['words']): Promise<Problem[]> {
  const own = new Set(ownWords.map((word) => word.toLowerCase()));
  const passages = passagesOf(loaded);
  // Nearly every word is right, so the words are judged first, each once, and looked up in the passages after that.
  const words = new Set(wordsOf(passages.map(({ text }) => text).join('\n')).map(({ word }) => word));
  const wrong = await misspelt(new Set([...words].filter((word) => !own.has(word.toLowerCase()))), kept);
  if (wrong.size === 0) return [];
  return passages.flatMap((passage) =>
    wordsOf(passage.text).flatMap(({ index, word }) => {
      const suggestions = wrong.get(word);
      return suggestions === undefined ? [] : [atPassage(passage, index, 'advice', `"${word}" is not in the British dictionary.`, fixFor(word, suggestions))];
    }),
  );
}

function fixFor(word: string, suggestions: readonly string[]): string {
  const [first, ...others] = suggestions.map((suggestion) => `"${suggestion}"`);
  const ownList = `If "${word}" is right, add it to the file "cspell-words.txt".`;
  return first === undefined ? ownList : `Did you mean ${[first, ...others].join(' or ')}? ${ownList}`;
}
