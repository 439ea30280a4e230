import type { Check } from '../check';
import { atPassage, passagesOf } from '../../prose/passages';
import { countWords, sentencesOf } from '../../prose/sentences';

const WORDS_AT_MOST = 25;

/** Advice: no sentence has more than 25 words. People under stress lose a longer one halfway. */
export const sentencesAreShort: Check = (loaded) =>
  passagesOf(loaded)
    // Most passages are shorter than the longest sentence may be, and need no taking apart.
    .filter((passage) => countWords(passage.text) > WORDS_AT_MOST)
    .flatMap((passage) =>
      sentencesOf(passage.text)
        .filter((sentence) => sentence.words > WORDS_AT_MOST)
        .map((sentence) =>
          atPassage(
            passage,
            sentence.from,
            'advice',
            `This sentence has ${sentence.words} words: "${beginning(sentence.text)}".`,
            `Make two of it. A tired reader holds about ${WORDS_AT_MOST} words.`,
          ),
        ),
    );

function beginning(text: string): string {
  return `${text.split(' ').slice(0, 6).join(' ')}…`;
}
