import { createHash } from 'node:crypto';
import type { Loaded } from '../content/load';
import type { Place } from '../content/front-matter';
import type { Document } from '../content/model';
import type { KeptResults } from './kept-results';
import { makeNameHider, type NameHider } from './names';
import { passagesOf, type Passage } from './passages';
import { loadReadingAge } from './reading-age';
import { countWords, sentencesOf } from './sentences';

/** How long and how hard a page, a step, a contact or a warning is. */
export type Reading = {
  document: Document;
  /** Words in its body and, for a step, in its lists. */
  words: number;
  /** The mean reading age of its sentences, each counted as often as it has words. Missing when it has no sentence to judge. */
  age: number | undefined;
  sentences: JudgedSentence[];
};

export type JudgedSentence = { text: string; words: number; age: number; place: Place };

type Unjudged = Omit<JudgedSentence, 'age'> & { plain: string; print: string };

/** The formulas need a few words to go by; retext-readability has the same default. */
const WORDS_AT_LEAST = 5;

const ENDS_A_SENTENCE = /[.?!]["”’)]*$/;

/**
 * The length and the reading age of every page, step, contact and warning.
 *
 * Headings, cells and fragments in lists are left out, because the formulas take them for
 * bad sentences; names count as easy words.
 *
 * @param ages results of earlier runs, to which new ones are added
 */
export async function readDocuments(loaded: Loaded, ages: KeptResults['ages']): Promise<Reading[]> {
  const { content } = loaded;
  const hideNames = makeNameHider(content);
  const passages = new Map<string, Passage[]>();
  for (const passage of passagesOf(loaded).filter(isReadThrough)) passages.set(passage.document.path, [...(passages.get(passage.document.path) ?? []), passage]);
  const documents: Document[] = [...content.pages, ...content.steps, ...content.contacts, ...content.warnings];
  const unjudged = documents.map((document) => {
    const own = passages.get(document.path) ?? [];
    return { document, words: own.reduce((sum, { text }) => sum + countWords(text), 0), sentences: own.flatMap((passage) => sentencesToJudge(passage, hideNames)) };
  });
  await judge(unjudged.flatMap(({ sentences }) => sentences), ages);
  return unjudged.map(({ document, words, sentences }) => {
    const judged = sentences.map(({ plain: _plain, print, ...sentence }) => ({ ...sentence, age: ages.get(print) ?? 0 }));
    return { document, words, age: meanAge(judged), sentences: judged };
  });
}

/** Titles stand in lists and menus too; what is read through is the body, and the lists of an outcome. */
function isReadThrough({ kind, key }: Passage): boolean {
  return kind !== 'line' || ['haveReady', 'next', 'never'].includes(String(key[0]));
}

function sentencesToJudge(passage: Passage, hideNames: NameHider): Unjudged[] {
  if (passage.kind === 'heading' || passage.kind === 'cell' || !ENDS_A_SENTENCE.test(passage.text.trim())) return [];
  return sentencesOf(passage.text).flatMap((sentence) => {
    const plain = hideNames(passage, sentence);
    const words = countWords(plain);
    if (words < WORDS_AT_LEAST) return [];
    return [{ text: sentence.text, words, place: passage.placeAt(sentence.from), plain, print: createHash('sha256').update(plain).digest('base64url').slice(0, 16) }];
  });
}

async function judge(sentences: readonly Unjudged[], ages: KeptResults['ages']): Promise<void> {
  const unknown = sentences.filter(({ print }) => !ages.has(print));
  if (unknown.length === 0) return;
  const readingAge = await loadReadingAge();
  for (const { plain, print } of unknown) ages.set(print, readingAge(plain));
}

function meanAge(sentences: readonly JudgedSentence[]): number | undefined {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  return words === 0 ? undefined : sentences.reduce((sum, { words: count, age }) => sum + count * age, 0) / words;
}
