import { WORDS_ON_A_PAGE_AT_MOST } from '../../checks/prose/pages-are-short';
import type { Page } from '../../content/model';
import type { Reading } from '../../prose/readings';

/** The targets: half the pages at a reading age of 11 or less, and no page over 900 words. */
export const readingTargets = { medianAge: 11, words: WORDS_ON_A_PAGE_AT_MOST } as const;

export type ReadingSummary = {
  /** The median of the reading ages of all pages that have one. */
  median: number;
  /** Pages longer than the target, but for those that list sources or contacts. */
  tooLong: Reading[];
};

/** How a set of pages stands against the targets. */
export function summariseReadings(
  readings: readonly Reading[],
  pages: readonly Page[],
): ReadingSummary {
  const lists = new Set(
    pages
      .filter(({ shows }) => shows === 'sources' || shows === 'contacts')
      .map(({ path }) => path),
  );
  return {
    median: medianOf(
      readings.flatMap(({ judgement: { age } }) => (age === undefined ? [] : [age])),
    ),
    tooLong: readings.filter(
      ({ document, words }) => words > readingTargets.words && !lists.has(document.path),
    ),
  };
}

/**
 * Every page's reading age and length, hardest first, with the targets under them.
 *
 * @param summary of the same readings
 */
export function describeReadings(
  readings: readonly Reading[],
  { median, tooLong }: ReadingSummary,
): string {
  const rows = [...readings]
    .sort((a, b) => (b.judgement.age ?? 0) - (a.judgement.age ?? 0))
    .map(
      ({ document, judgement: { age }, words }) =>
        `${inYears(age).padStart(11)}  ${String(words).padStart(5)}  ${document.path}`,
    );
  const verdict = median <= readingTargets.medianAge ? 'met' : 'missed';
  const over = tooLong.map(({ document }) => document.path).join(', ');
  return [
    'reading age  words  file',
    ...rows,
    '',
    `Median reading age: ${inYears(median)}. The target is ${readingTargets.medianAge} or less: ${verdict}.`,
    `Over ${readingTargets.words} words: ${over === '' ? 'no page. Met' : `${over}. Missed`}.`,
    'The age is an estimate by seven formulas for each sentence, names left out; ' +
      'the mean counts a sentence as often as it has words.',
    'Words are those of the file itself. Lists that the site makes from other files are not counted.',
  ].join('\n');
}

function inYears(age: number | undefined): string {
  return age === undefined ? '–' : age.toFixed(1);
}

/** @example medianOf([9, 11, 10]) // 10 */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [lower = 0, upper = 0] =
    sorted.length % 2 === 1
      ? [sorted[middle], sorted[middle]]
      : [sorted[middle - 1], sorted[middle]];
  return (lower + upper) / 2;
}
