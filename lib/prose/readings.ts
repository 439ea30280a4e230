import { createHash } from 'node:crypto';
import type { Loaded } from '../content/reading/load';
import type { Document } from '../content/model';
import type { JudgedSentence, Judgement, LanguageFindings } from './language-cache';
import { makeNameHider, type NameHider } from './names';
import { passagesByFile, type Passage } from './passages';
import { loadReadingAge, type ReadingAge } from './reading-age';
import { countWords, sentencesOf } from './sentences';

/** How long and how hard a page, a step, a contact or a warning is. */
export type Reading = {
  document: Document;
  /** Words in its body and, for a step, in its lists. */
  words: number;
  judgement: Judgement;
};

/** The formulas need a few words to go by; retext-readability has the same default. */
const WORDS_AT_LEAST = 5;
/** A sentence above this age is too hard, if it has enough words to be judged by itself. */
const AGE_AT_MOST = 16;
/** On fewer words the formulas guess: "Police and children's services often plan together" would be for students. */
const WORDS_TO_JUDGE_BY = 15;
/** The sentences that are named to somebody who wants to make a page easier. */
const HARDEST = 3;

const ENDS_A_SENTENCE = /[.?!]["”’)]*$/;

/**
 * The length and the reading age of every page, step, contact and warning.
 *
 * Headings, cells and fragments in lists are left out, because the formulas take them for
 * bad sentences; names count as easy words.
 *
 * @param found results of earlier runs, to which new ones are added
 */
export async function readDocuments(
  loaded: Loaded,
  found: LanguageFindings['readings'],
): Promise<Reading[]> {
  const { content } = loaded;
  const names = makeNameHider(content);
  const passages = passagesByFile(loaded);
  const readings: Reading[] = [];
  let readingAge: ReadingAge | undefined;
  for (const document of [
    ...content.pages,
    ...content.steps,
    ...content.contacts,
    ...content.warnings,
  ]) {
    const own = (passages.get(document.path) ?? []).filter(isReadThrough);
    const print = fingerprint(own, names.print);
    let judgement = found.get(print);
    if (judgement === undefined) {
      readingAge ??= await loadReadingAge();
      judgement = judge(own, names.hide, readingAge);
      found.set(print, judgement);
    }
    readings.push({
      document,
      words: own.reduce((sum, { text }) => sum + countWords(text), 0),
      judgement,
    });
  }
  return readings;
}

/** Titles stand in lists and menus too; what is read through is the body, and the lists of an outcome. */
function isReadThrough({ kind, key }: Passage): boolean {
  return kind !== 'line' || ['haveReady', 'next', 'never'].includes(String(key[0]));
}

/** Places are part of it, so that a line is never named that the sentence has left. */
function fingerprint(passages: readonly Passage[], names: string): string {
  const hash = createHash('sha256').update(names);
  for (const { document, kind, text } of passages)
    hash.update(`\n${document.bodyStartsAfterLine} ${kind} ${text}`);
  hash.update(passages[0]?.document.body ?? '');
  return hash.digest('base64url').slice(0, 22);
}

function judge(
  passages: readonly Passage[],
  hideNames: NameHider,
  readingAge: ReadingAge,
): Judgement {
  const sentences = passages.filter(isSentences).flatMap((passage) =>
    sentencesOf(passage.text).flatMap((sentence) => {
      const plain = hideNames(passage, sentence);
      const words = countWords(plain);
      return words < WORDS_AT_LEAST
        ? []
        : [
            {
              text: sentence.text,
              words,
              age: readingAge(plain),
              place: passage.placeAt(sentence.from),
            },
          ];
    }),
  );
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  return {
    ...(words > 0 && {
      age: sentences.reduce((sum, { words: count, age }) => sum + count * age, 0) / words,
    }),
    words,
    hardest: [...sentences].sort(hardestFirst).slice(0, HARDEST),
    tooHard: sentences.filter(
      ({ age, words: count }) => age > AGE_AT_MOST && count >= WORDS_TO_JUDGE_BY,
    ),
  };
}

function isSentences({ kind, text }: Passage): boolean {
  return kind !== 'heading' && kind !== 'cell' && ENDS_A_SENTENCE.test(text.trim());
}

/** What a long hard sentence adds to the age of its page is more than what a short one does. */
function hardestFirst(a: JudgedSentence, b: JudgedSentence): number {
  return b.age * b.words - a.age * a.words;
}
