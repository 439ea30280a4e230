import type { Content, Problem } from '../content/model';
import { loadContent, loadWithLast, type Loaded } from '../content/reading/load';
import { addressesAreFree } from './references/addresses-are-free';
import type { Check } from './check';
import { contactsAreRight } from './contacts/contacts-are-right';
import { factsHaveTwoKeys } from './contacts/facts-have-two-keys';
import { fallbacksHold } from './contacts/fallbacks-hold';
import { oddDaysAreRight } from './contacts/odd-days-are-right';
import { numbersAreRight } from './contacts/numbers-are-right';
import { numbersThatChanged } from './contacts/numbers-that-changed';
import { timesAreContacts } from './contacts/times-are-contacts';
import { despairIsMet, pictureRuleStands, protectorsComeFirst } from './flow/answers-are-heeded';
import { doubtsAreShort, outcomesFitAHand } from './flow/outcomes-fit-a-hand';
import { policeCanBeTold, socialCareIsEverywhere } from './flow/police-can-be-told';
import { datesAreHonest } from './files/dates-are-honest';
import {
  dangerComesFirst,
  flowHasAWay,
  outcomesReachEverybody,
  questionsCanBeAnswered,
} from './flow/flow-is-sound';
import { flowTitlesAreNeutral } from './flow/flow-titles-are-neutral';
import { headingsInOrder } from './files/headings-in-order';
import { keysArePlain } from './files/keys-are-plain';
import { linkWords } from './references/link-words';
import { linksLeadSomewhere } from './references/links-lead-somewhere';
import { marksAreWhole } from './references/marks-are-whole';
import { namesExist } from './references/names-exist';
import { neededPagesStand } from './files/needed-pages-stand';
import { nobodyIsNamed } from './files/nobody-is-named';
import { nothingIsLeftOver } from './files/nothing-is-left-over';
import { numbersStandOnce } from './files/numbers-stand-once';
import { oneOfEach } from './files/one-of-each';
import { ownSiteFits } from './references/own-site-fits';
import { partsAreShown } from './files/parts-are-shown';
import { pagesHaveWords } from './files/pages-have-words';
import { partsArePlaced } from './files/parts-are-placed';
import { postersCanBeDrawn } from './files/posters-can-be-drawn';
import { proseChecks } from './prose/prose-checks';
import { searchesFind } from './files/searches-find';
import { somebodyAnswers } from './contacts/somebody-answers';
import { storiesEndWell } from './flow/stories-end-well';
import { warningsAreShown } from './files/warnings-are-shown';
import { waysExist } from './references/ways-exist';
import { wordsArePlain } from './references/words-are-plain';

/** The content when nothing is wrong with it, or the problems that stop publication. `advice` never does. */
export type CheckResult = { advice: Problem[] } & (
  | { content: Content; loaded: Loaded; problems: [] }
  | { content?: never; loaded?: Loaded | undefined; problems: Problem[] }
);

/**
 * The stages of the check, in order. A stage runs only when the one before it found
 * nothing, so that one mistake is one message: a misspelt `goTo` would otherwise make
 * innocent steps unreachable. Stages one and two, reading and shape, are `loadContent`.
 *
 * @param today as `2026-11-22`
 */
export function stages(today: string): { name: string; checks: Check[] }[] {
  return [
    {
      name: 'references',
      checks: [
        addressesAreFree,
        namesExist,
        waysExist,
        wordsArePlain,
        marksAreWhole,
        linksLeadSomewhere,
        ownSiteFits,
        linkWords,
        numbersThatChanged(today),
      ],
    },
    {
      name: 'flow',
      checks: [
        flowHasAWay,
        dangerComesFirst,
        questionsCanBeAnswered,
        outcomesReachEverybody,
        protectorsComeFirst,
        pictureRuleStands,
        policeCanBeTold,
        socialCareIsEverywhere,
        outcomesFitAHand,
        doubtsAreShort,
      ],
    },
    { name: 'contacts', checks: [contactsAreRight, numbersAreRight, factsHaveTwoKeys] },
    { name: 'hours', checks: [somebodyAnswers(today), fallbacksHold(today), despairIsMet(today)] },
    {
      name: 'whole',
      checks: [
        oneOfEach,
        neededPagesStand,
        partsAreShown,
        pagesHaveWords,
        partsArePlaced,
        postersCanBeDrawn,
        nothingIsLeftOver,
        headingsInOrder,
        numbersStandOnce,
        nobodyIsNamed,
        timesAreContacts,
        warningsAreShown,
        flowTitlesAreNeutral,
        datesAreHonest(today),
        oddDaysAreRight(today),
        storiesEndWell,
        searchesFind,
      ],
    },
    { name: 'prose', checks: [keysArePlain, ...proseChecks(today)] },
  ];
}

/**
 * Checks a content folder from reading to stories.
 *
 * @param contentDir the folder's path
 * @param today as `2026-11-22`
 * @throws when the folder does not exist
 */
export function checkContent(contentDir: string, today: string): CheckResult {
  const { loaded, problems: unreadable } = loadContent(contentDir);
  if (loaded === undefined) return { problems: sortByPlace(unreadable), advice: [] };
  let advice: Problem[] = [];
  for (const stage of stages(today)) {
    const found = stage.checks.flatMap((check) => check(loaded));
    const problems = found.filter((problem) => problem.level === 'problem');
    advice = advice.concat(found.filter((problem) => problem.level === 'advice'));
    if (problems.length > 0)
      return { loaded, problems: sortByPlace(problems), advice: sortByPlace(advice) };
  }
  return { content: loaded.content, loaded, problems: [], advice: sortByPlace(advice) };
}

/** Everything that can be found at once, for somebody who is at work. */
export type WholeCheck = {
  /** The content as far as it is right, or was last. */
  loaded: Loaded | undefined;
  /** What `checkContent` says, of every file that is not right. */
  problems: Problem[];
  /** What the stages after that find. Some of it goes when the problems are put right. */
  later: Problem[];
  advice: Problem[];
  /** Files that are in `loaded` as they last were, or not at all. */
  stale: ReadonlySet<string>;
};

/**
 * Checks a content folder through every stage, whatever is found on the way.
 *
 * @param today as `2026-11-22`
 * @param last the content as it was when every file was right
 * @param more checks of a last stage
 * @throws when the folder does not exist
 */
export function checkWhole(
  contentDir: string,
  today: string,
  last: Loaded | undefined,
  more: readonly Check[] = [],
): WholeCheck {
  const { loaded, isWhole, stale, problems: unreadable } = loadWithLast(contentDir, last);
  let problems = sortByPlace(unreadable);
  let later: Problem[] = [];
  let advice: Problem[] = [];
  // A file that is left out would be missed everywhere.
  if (loaded === undefined || !isWhole) return { loaded, stale, problems, later, advice };
  for (const { checks } of [...stages(today), { checks: more }]) {
    const found = checks
      .flatMap((check) => (problems.length === 0 ? check(loaded) : tryCheck(check, loaded)))
      .filter(({ file }) => !stale.has(file));
    const grave = sortByPlace(found.filter(({ level }) => level === 'problem'));
    advice = advice.concat(found.filter(({ level }) => level === 'advice'));
    if (problems.length === 0) problems = grave;
    else later = later.concat(grave);
  }
  return { loaded, stale, problems, later, advice: sortByPlace(advice) };
}

/** A check relies on what the stages before it make sure of, so it may fail where they found something. */
function tryCheck(check: Check, loaded: Loaded): Problem[] {
  try {
    return check(loaded);
  } catch {
    return [];
  }
}

/** Problems in the order in which an editor goes through the files. */
export function sortByPlace(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
}
