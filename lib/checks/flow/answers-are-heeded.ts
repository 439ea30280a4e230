import type { Outcome, Problem, Question } from '../../content/model';
import type { Loaded } from '../../content/reading/load';
import { nationNames } from '../../content/nation-names';
import { isAttended } from '../../content/routes';
import { firstProtectors, nations } from '../../content/shape/contact';
import type { Telling } from '../../content/shape/step';
import { isQuestion, makeFlow, reachable, type Flow } from '../../flow/graph';
import { byName, firstOf, namedIn, readerOf, suits } from '../../flow/outcome-contacts';
import { firstNightWithout, linesOf } from '../../hours/gaps';
import { atKey, type Check } from '../check';

/** The hour at which a frightened person lies awake and most lines are closed. */
const TWO_AT_NIGHT = 2 * 60;

/** An outcome that is reached through an answer which tells of something, with one such answer. */
type Told = { outcome: Outcome; question: Question; answer: string };

/** Who tells of an adult, a threat or a young child is sent first to those who act: whose contact "protects". */
export const protectorsComeFirst: Check = (loaded) => {
  const contacts = byName(loaded.content.contacts);
  return toldOutcomes(loaded, ['adult', 'threat', 'under-13']).flatMap((told): Problem[] => {
    const other = firstOf(told.outcome, contacts).find(
      ({ protects }) => !firstProtectors.some((protector) => protector === protects),
    );
    return other === undefined
      ? []
      : [
          atKey(
            loaded,
            told.outcome,
            ['actions', 0, 'contact'],
            `${comesFrom(told)}, and is sent first to "${other.name}", which does not act itself when ` +
              `a child is being harmed.`,
            `Let a contact come first that has the key ` +
              `"protects", ${told.outcome.equal ? 'or take "equal" away' : 'or let that answer go elsewhere'}.`,
          ),
        ];
  });
};

/** Who tells of sexual pictures reads the rule about them before any other "never". Danger comes before it. */
export const pictureRuleStands: Check = (loaded) => {
  const { site, contacts } = loaded.content;
  const named = byName(contacts);
  return toldOutcomes(loaded, ['pictures']).flatMap((told): Problem[] => {
    const { outcome } = told;
    if (firstOf(outcome, named).some(({ id }) => id === site.emergency)) return [];
    const rule = outcome.voice === 'child' ? site.pictureRuleChild : site.pictureRule;
    return outcome.never.includes(rule)
      ? []
      : [
          atKey(
            loaded,
            outcome,
            ['never'],
            `${comesFrom(told)}, but the rule about pictures is missing.`,
            `Add this line to "never", letter for letter as in site.md: "${rule}"`,
          ),
        ];
  });
};

/**
 * Where somebody may hurt themselves, the outcome names a line that listens and answers at two at night,
 * every night of the year ahead and in each nation.
 *
 * @param today as `2026-11-22`
 */
export function despairIsMet(today: string): Check {
  return (loaded) => {
    const contacts = byName(loaded.content.contacts);
    return toldOutcomes(loaded, ['despair']).flatMap((told): Problem[] => {
      const { outcome } = told;
      const listeners = namedIn(outcome)
        .flatMap((name) => contacts.get(name) ?? [])
        .filter((contact) => contact.kind === 'talk' && suits(contact, readerOf(outcome)));
      const alone = nations.filter((nation) => {
        const lines = listeners.flatMap((contact) =>
          contact.routes
            .filter(isAttended)
            .flatMap((route) => linesOf(route, contact, nation, today)),
        );
        return firstNightWithout(lines, TWO_AT_NIGHT, today) !== undefined;
      });
      if (alone.length === 0) return [];
      const where =
        alone.length === nations.length
          ? ''
          : ` in ${alone.map((nation) => nationNames[nation]).join(' and ')}`;
      return [
        atKey(
          loaded,
          outcome,
          ['title'],
          `${comesFrom(told)}, but nobody here is sure to listen at 2am every night${where}.`,
          'Add the key "steady" with a contact of the kind "talk" that is always open.',
        ),
      ];
    });
  };
}

/** Every outcome that somebody reaches by an answer that tells of one of these, each once. */
function toldOutcomes({ content }: Loaded, tellings: readonly Telling[]): Told[] {
  const flow = makeFlow(content.steps);
  const found = new Map<string, Told>();
  for (const question of content.steps.filter(isQuestion)) {
    for (const { text, goTo, tells } of question.answers) {
      if (!tells.some((telling) => tellings.includes(telling))) continue;
      for (const outcome of outcomesAfter(flow, goTo))
        if (!found.has(outcome.id)) found.set(outcome.id, { outcome, question, answer: text });
    }
  }
  return [...found.values()];
}

function outcomesAfter(flow: Flow, step: string): Outcome[] {
  return reachable({ ...flow, start: step }).flatMap((id) => {
    const found = flow.steps.get(id);
    return found?.kind === 'outcome' ? [found] : [];
  });
}

function comesFrom({ question, answer }: Told): string {
  return `Somebody who answers "${answer}" to "${question.title}" comes here`;
}
