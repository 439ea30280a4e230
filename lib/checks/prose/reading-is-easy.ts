import type { Problem } from '../../content/model';
import type { JudgedSentence } from '../../prose/language-cache';
import type { Reading } from '../../prose/readings';

/** Above this age a page gets advice; a tired adult reads about as well as a child of eleven. */
const PAGE_AT_MOST = 11;
/** The formulas were made for samples of a hundred words; of less they say nothing. */
const WORDS_OF_A_PAGE = 100;

/** Nothing is too hard: advice for a page above a reading age of 11, a problem for a sentence above 16. */
export function readingIsEasy(readings: readonly Reading[]): Problem[] {
  return readings.flatMap((reading) => [...hardSentences(reading), ...hardPage(reading)]);
}

function hardSentences({ document, judgement }: Reading): Problem[] {
  return judgement.tooHard.map(({ text, place }) => ({
    level: 'problem',
    file: document.path,
    ...place,
    message: `This sentence is too hard for most readers: "${text}"`,
    fix: 'Make two or three of it, with one thought each, and use shorter words.',
  }));
}

function hardPage({ document, judgement: { age, words, hardest } }: Reading): Problem[] {
  if (age === undefined || words < WORDS_OF_A_PAGE || rounded(age) <= PAGE_AT_MOST) return [];
  return [
    {
      level: 'advice',
      file: document.path,
      ...(hardest[0]?.place ?? { line: 1, column: 1 }),
      message: `The reading age here is about ${rounded(age)}; the aim is ${PAGE_AT_MOST} or less.`,
      fix: `Begin with the hardest sentences: ${hardest.map(shown).join('; ')}.`,
    },
  ];
}

function shown({ text, place }: JudgedSentence): string {
  return `line ${place.line}, "${text.split(' ').slice(0, 6).join(' ')}…"`;
}

function rounded(age: number): number {
  return Math.round(age * 10) / 10;
}
