import { findInPassages } from '../../prose/find-in-passages';
import { atPassage, isCitedTitle, passagesOf } from '../../prose/passages';
import { isQuoted } from '../../prose/quotations';
import { sentencesOf } from '../../prose/sentences';
import type { Check } from '../check';
import { emptyPromises } from './empty-promises';

/** Words before a promise that turn it into its opposite: "does not hide your visit". A reason is not denied. */
const DENIED = new RegExp(
  String.raw`(?:\b(?:not|never|no|cannot|nothing|nobody|neither|nor|without)\b|n['’]t\b)` +
    String.raw`(?: (?!(?:because|since|as|so|for|and|but|while|when)\b)\p{L}+){0,4} ?$`,
  'iu',
);

/** Nothing promises what nobody can be sure to do. A question, a quotation and a denial promise nothing. */
export const promisesCanBeKept: Check = (loaded) =>
  findInPassages(passagesOf(loaded), emptyPromises)
    .filter(
      ({ passage, index, found }) =>
        !isCitedTitle(passage) &&
        !isQuoted(passage.text, index, index + found.length) &&
        isClaimed(passage.text, index),
    )
    .map(({ passage, index, found, by }) =>
      atPassage(
        passage,
        index,
        'problem',
        `"${found}" is a promise that nobody can be sure to keep.`,
        by.instead,
      ),
    );

function isClaimed(text: string, index: number): boolean {
  const sentence = sentencesOf(text).findLast(({ from }) => from <= index);
  return (
    sentence !== undefined &&
    !sentence.text.endsWith('?') &&
    !DENIED.test(sentence.text.slice(0, index - sentence.from))
  );
}
