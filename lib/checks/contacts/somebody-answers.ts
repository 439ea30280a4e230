import type { Contact, Outcome, Problem } from '../../content/model';
import type { NonVoiceRoute } from '../../content/shape/contact';
import { addDays } from '../../dates';
import { hoursOn } from '../../hours/open-now';
import { holidaysOf, joined, weekOf } from '../../hours/opening-times';
import { timeInWords } from '../../hours/time-in-words';
import { atKey, type Check } from '../check';

const DAY = 24 * 60;
const DAYS_OF_A_YEAR = 366;
const WHOLE_WEEK = 7 * DAY;

/** A way to reach somebody: the minutes of the week in which it works, and the days on which that is not certain. */
type Line = { week: readonly (readonly [number, number])[]; notOn: () => ReadonlySet<string> };

const ALWAYS: Line = { week: [[0, WHOLE_WEEK]], notOn: () => new Set() };

/** These take a message at any hour; the other ways without voice keep the contact's hours. */
const AT_ANY_HOUR: readonly NonVoiceRoute[] = ['web', 'email', 'post'];

const longDate = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/**
 * At every minute of the year ahead, each outcome has a contact that can be called and one that can be
 * reached without speaking. Hours that nobody knows count as closed. A check that is overdue does not:
 * a date must never stop a correction from being published.
 *
 * @param today as `2026-11-22`
 */
export function somebodyAnswers(today: string): Check {
  return (loaded) => {
    const contacts = new Map(loaded.content.contacts.map((contact) => [contact.id, contact]));
    const outcomes = loaded.content.steps.filter((step) => step.kind === 'outcome');
    return outcomes.flatMap((outcome) => {
      const named = outcome.contacts.flatMap((id) => contacts.get(id) ?? []);
      const voice = firstGap(
        named.flatMap((contact) => voiceLine(contact, today)),
        today,
      );
      const silent = firstGap(
        named.flatMap((contact) => silentLine(contact, today)),
        today,
      );
      const gap = (moment: string | undefined, how: string): Problem[] =>
        moment === undefined ? [] : [nobody(outcome, moment, how)];
      return voice === silent
        ? gap(voice, 'reached')
        : [...gap(voice, 'called'), ...gap(silent, 'reached without speaking')];
    });

    function nobody(outcome: Outcome, moment: string, how: string): Problem {
      return atKey(
        loaded,
        outcome,
        ['contacts'],
        `${moment}, none of these contacts is sure to be open and can be ${how}.`,
        'Add a contact that is, such as one whose hours are "always".',
      );
    }
  };
}

function voiceLine(contact: Contact, today: string): Line[] {
  return contact.phone === undefined ? [] : [lineOf(contact, today)];
}

function silentLine(contact: Contact, today: string): Line[] {
  if (contact.nonVoice === 'none offered') return [];
  return [
    contact.nonVoice.some((way) => AT_ANY_HOUR.includes(way)) ? ALWAYS : lineOf(contact, today),
  ];
}

function lineOf(contact: Contact, today: string): Line {
  let known: ReadonlySet<string> | undefined;
  const notOn = () => {
    const year = Number(today.slice(0, 4));
    const { closedOn, unknownOn } = holidaysOf(contact, [year, year + 1]);
    return new Set([...closedOn, ...unknownOn]);
  };
  return { week: weekOf(contact.hours), notOn: () => (known ??= notOn()) };
}

/**
 * The first moment of the year at which no line is open, in words. It is sought on the clocks of the UK:
 * when they change, an hour is missing, in which nobody can call, or comes twice and is open both times.
 */
function firstGap(lines: readonly Line[], today: string): string | undefined {
  // Holidays take long to work out; where one line is open all week, the others' are not asked for.
  const allWeek = ({ week }: Line) => week.some(([from, to]) => from === 0 && to === WHOLE_WEEK);
  if (lines.some((line) => allWeek(line) && line.notOn().size === 0)) return undefined;
  for (let days = 0; days < DAYS_OF_A_YEAR; days += 1) {
    const date = addDays(today, days);
    const minute = firstMinuteAlone(lines, date);
    if (minute < DAY)
      return `On ${longDate.format(new Date(date)).replace(',', '')} at ${timeInWords(`${Math.floor(minute / 60)}:${minute % 60}`)}`;
  }
  return undefined;
}

/** The first minute of a day at which no line is open; the length of a day when there is none. */
function firstMinuteAlone(lines: readonly Line[], date: string): number {
  const open = joined(
    lines.filter((line) => !line.notOn().has(date)).flatMap((line) => hoursOn(date, line.week)),
  );
  const [first] = open;
  return first?.[0] === 0 ? first[1] : 0;
}
