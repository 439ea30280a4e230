import { createHash } from 'node:crypto';
import type { Loaded } from '../../content/reading/load';
import type { Problem } from '../../content/model';
import type { LanguageFindings } from '../../prose/language-cache';
import { atPassage, passagesByFile, type Passage } from '../../prose/passages';
import { LANGUAGE } from '../../markdown/language';
import { misspelt, wordsOf } from '../../prose/spelling';

/**
 * Advice: every word stands in the British dictionary or in the project's own word list.
 *
 * @param ownWords the words of `cspell-words.txt`
 * @param found results of earlier runs, to which new ones are added
 */
export async function wordsAreSpeltRight(
  loaded: Loaded,
  ownWords: readonly string[],
  found: Pick<LanguageFindings, 'spelt' | 'words'>,
): Promise<Problem[]> {
  const own = new Set(ownWords.map((word) => word.toLowerCase()));
  const list = [...own].sort().join('\n');
  const unread = [...passagesByFile(loaded).values()]
    .map((passages) => ({ passages, print: fingerprint(passages, list) }))
    .filter(({ print }) => !found.spelt.has(print));
  const words = new Set<string>();
  for (const { passages } of unread) {
    for (const passage of passages) {
      for (const { word } of englishWordsOf(passage)) {
        if (!own.has(word.toLowerCase())) words.add(word);
      }
    }
  }
  const wrong = await misspelt(words, found.words);
  return unread.flatMap(({ passages, print }) => {
    const advice = passages.flatMap((passage) => adviceOn(passage, wrong));
    if (advice.length === 0) found.spelt.add(print);
    return advice;
  });
}

function fingerprint(passages: readonly Passage[], list: string): string {
  const hash = createHash('sha256').update(list);
  for (const { text } of passages) hash.update(`\n${text}`);
  return hash.digest('base64url').slice(0, 22);
}

function adviceOn(passage: Passage, wrong: ReadonlyMap<string, string[]>): Problem[] {
  if (wrong.size === 0) return [];
  return englishWordsOf(passage).flatMap(({ index, word }) => {
    const suggestions = wrong.get(word);
    return suggestions === undefined
      ? []
      : [
          atPassage(
            passage,
            index,
            'advice',
            `"${word}" is not in the British dictionary.`,
            fixFor(word, suggestions),
          ),
        ];
  });
}

/** The dictionary knows nothing of words that are marked as another language. */
function englishWordsOf({ text, links }: Passage) {
  const marked = links.filter(({ url }) => url.startsWith(LANGUAGE));
  return wordsOf(text).filter(
    ({ index }) => !marked.some(({ from, to }) => from <= index && index < to),
  );
}

function fixFor(word: string, suggestions: readonly string[]): string {
  const [first, ...others] = suggestions.map((suggestion) => `"${suggestion}"`);
  const ownList = `If "${word}" is right, add it to the file "cspell-words.txt".`;
  return first === undefined
    ? ownList
    : `Did you mean ${[first, ...others].join(' or ')}? ${ownList}`;
}
