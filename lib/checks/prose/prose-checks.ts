import type { Check } from '../check';
import { bansStandOnce } from './bans-stand-once';
import { datesAreInStyle } from './dates-are-in-style';
import { factsAreFresh } from './facts-are-fresh';
import { figuresHaveSources } from './figures-have-sources';
import { headingsSaySomething } from './headings-say-something';
import { lettersHaveMeanings } from './letters-have-meanings';
import { oneVoice } from './one-voice';
import { pagesAreShort } from './pages-are-short';
import { policeOwnUp } from './police-own-up';
import { promisesCanBeKept } from './promises-can-be-kept';
import { sentencesAreShort } from './sentences-are-short';
import { wordsAreWellChosen } from './words-are-well-chosen';

/**
 * What can be said about the words themselves without slow tools. Reading age and spelling
 * follow in `checkLanguage`.
 *
 * @param today as `2026-11-22`
 */
export function proseChecks(today: string): Check[] {
  return [
    wordsAreWellChosen,
    oneVoice,
    bansStandOnce,
    headingsSaySomething,
    promisesCanBeKept,
    policeOwnUp,
    figuresHaveSources,
    lettersHaveMeanings,
    sentencesAreShort,
    pagesAreShort,
    datesAreInStyle,
    factsAreFresh(today),
  ];
}
