import { groupBy } from '../../group-by';
import type { Contact, Outcome, Problem } from '../../content/model';
import { nationNames } from '../../content/nation-names';
import { isSilent } from '../../content/routes';
import { nations, type Nation, type Route } from '../../content/shape/contact';
import { byName, readerOf, shownOn, suits } from '../../flow/outcome-contacts';
import { firstGap, linesOf, momentInWords } from '../../hours/gaps';
import { atKey, type Check } from '../check';

/**
 * At every minute of the year ahead and in each nation, each outcome has a contact that can be called
 * and one that can be reached without speaking, both meant for its reader.
 *
 * @param today as `2026-11-22`
 */
export function somebodyAnswers(today: string): Check {
  return (loaded) => {
    const contacts = byName(loaded.content.contacts);
    const outcomes = loaded.content.steps.filter((step) => step.kind === 'outcome');
    return outcomes.flatMap((outcome) => {
      const shown = shownOn(outcome, contacts).filter((one) => suits(one, readerOf(outcome)));
      const gaps = (wanted: (route: Route) => boolean) => gapsByNation(shown, wanted, today);
      const [voice, silent] = [gaps((route) => !isSilent(route)), gaps(isSilent)];
      const told = (found: ReadonlyMap<string, Nation[]>, how: string): Problem[] =>
        [...found].map(([moment, where]) => nobody(outcome, moment, where, how));
      return JSON.stringify([...voice]) === JSON.stringify([...silent])
        ? told(voice, 'reached')
        : [...told(voice, 'called'), ...told(silent, 'reached without speaking')];
    });

    function nobody(outcome: Outcome, moment: string, where: Nation[], how: string): Problem {
      const place =
        where.length === nations.length
          ? ''
          : ` in ${where.map((nation) => nationNames[nation]).join(' and ')}`;
      return atKey(
        loaded,
        outcome,
        ['actions'],
        `On ${moment}${place}, none of the contacts here is sure to be open and can be ${how}.`,
        'Add a contact that is to "elsewhere" or "steady", such as one whose hours are "always".',
      );
    }
  };
}

/** The first moment of the year at which nobody can be reached in a wanted way, and the nations it is true of. */
function gapsByNation(
  shown: readonly Contact[],
  wanted: (route: Route) => boolean,
  today: string,
): ReadonlyMap<string, Nation[]> {
  const gaps = nations.flatMap((nation) => {
    const lines = shown.flatMap((contact) =>
      contact.routes.filter(wanted).flatMap((route) => linesOf(route, contact, nation, today)),
    );
    const gap = firstGap(lines, today);
    return gap === undefined ? [] : [{ nation, moment: momentInWords(gap) }];
  });
  return new Map(
    [...groupBy(gaps, ({ moment }) => moment)].map(([moment, alike]) => [
      moment,
      alike.map(({ nation }) => nation),
    ]),
  );
}
