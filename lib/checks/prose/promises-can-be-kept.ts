import type { Check } from '../check';
import { emptyPromises } from './empty-promises';
import { atPassage, isCitedTitle, passagesOf } from '../../prose/passages';
import { withoutOverlaps, type Stretch } from '../../prose/overlaps';
import { isQuoted } from '../../prose/quotations';
import { sentencesOf, type Sentence } from '../../prose/sentences';

/** The words right before a promise that turn it into its opposite: "does not hide your visit". */
const DENIED = /(?:\b(?:not|never|no|cannot|nothing|nobody|neither|nor|without)\b|n['’]t\b)(?: \p{L}+){0,4} ?$/iu;

/** Nothing promises what the site, the police or a helpline cannot be sure to do. */
export const promisesCanBeKept: Check = (loaded) =>
  passagesOf(loaded)
    .filter((passage) => !isCitedTitle(passage))
    .flatMap((passage) =>
      sentencesOf(passage.text).flatMap((sentence) =>
        findPromises(sentence).map(({ found, index, instead }) => atPassage(passage, sentence.from + index, 'problem', `"${found}" is a promise that nobody can be sure to keep.`, instead)),
      ),
    );

/** A question, a quotation and a denial promise nothing. */
function findPromises({ text }: Sentence): (Stretch & { instead: string })[] {
  if (text.endsWith('?')) return [];
  const found = emptyPromises.flatMap(({ pattern, instead }) => [...text.matchAll(pattern)].map((match) => ({ found: match[0], index: match.index, instead })));
  return withoutOverlaps(found.filter(({ index, found: words }) => !DENIED.test(text.slice(0, index)) && !isQuoted(text, index, index + words.length)));
}
