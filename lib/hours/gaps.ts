import type { Contact } from '../content/model';
import { isAttended, nationsOf } from '../content/routes';
import type { Nation, Route } from '../content/shape/contact';
import { addDays } from '../dates';
import { hoursOn } from './open-now';
import { holidaysOf, joined, weekOf } from './opening-times';
import { timeInWords } from './time-in-words';

const DAY = 24 * 60;
const DAYS_OF_A_YEAR = 366;
const WHOLE_WEEK = 7 * DAY;

/** A way to reach somebody: the minutes of the week in which it works, and the days on which that is not certain. */
export type Line = {
  week: readonly (readonly [number, number])[];
  notOn: () => ReadonlySet<string>;
};

/** A moment of the year ahead: a date and the minute of its day. */
export type Moment = { date: string; minute: number };

const ALWAYS: Line = { week: [[0, WHOLE_WEEK]], notOn: () => new Set() };

const longDate = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/**
 * When a way works for somebody in a nation; nothing when it does not work there. Forms, email and post
 * take a message at any hour. Hours that nobody knows count as closed. A check that is overdue does not:
 * a date must never stop a correction from being published.
 *
 * @param today as `2026-11-22`
 */
export function linesOf(
  route: Route,
  contact: Pick<Contact, 'calendar' | 'coverage'>,
  nation: Nation,
  today: string,
): Line[] {
  if (!nationsOf(route, contact).includes(nation)) return [];
  if (!isAttended(route)) return [ALWAYS];
  let known: ReadonlySet<string> | undefined;
  const notOn = () => {
    const year = Number(today.slice(0, 4));
    const times = { ...route, calendar: contact.calendar, coverage: [nation] };
    const { closedOn, unknownOn } = holidaysOf(times, [year, year + 1]);
    return new Set([...closedOn, ...unknownOn]);
  };
  return [{ week: weekOf(route.hours), notOn: () => (known ??= notOn()) }];
}

/**
 * The first moment of the year ahead at which no line is open. It is sought on the clocks of the UK:
 * when they change, an hour is missing, in which nobody can call, or comes twice and is open both times.
 */
export function firstGap(lines: readonly Line[], today: string): Moment | undefined {
  if (lines.some(isAlwaysOpen)) return undefined;
  for (let days = 0; days < DAYS_OF_A_YEAR; days += 1) {
    const date = addDays(today, days);
    const minute = firstMinuteAlone(lines, date);
    if (minute < DAY) return { date, minute };
  }
  return undefined;
}

/** The first night of the year ahead on which no line is open at a minute. */
export function firstNightWithout(
  lines: readonly Line[],
  minute: number,
  today: string,
): Moment | undefined {
  if (lines.some(isAlwaysOpen)) return undefined;
  for (let days = 0; days < DAYS_OF_A_YEAR; days += 1) {
    const date = addDays(today, days);
    if (!openOn(lines, date).some(([from, to]) => from <= minute && minute < to))
      return { date, minute };
  }
  return undefined;
}

/** @example momentInWords({ date: '2026-12-25', minute: 540 }) // 'Friday 25 December 2026 at 9am' */
export function momentInWords({ date, minute }: Moment): string {
  const day = longDate.format(new Date(date)).replace(',', '');
  return `${day} at ${timeInWords(`${Math.floor(minute / 60)}:${minute % 60}`)}`;
}

/** Holidays and nights take long to work out; where one line is open all week, the others' are not asked for. */
function isAlwaysOpen({ week, notOn }: Line): boolean {
  return week.some(([from, to]) => from === 0 && to === WHOLE_WEEK) && notOn().size === 0;
}

/** The first minute of a day at which no line is open; the length of a day when there is none. */
function firstMinuteAlone(lines: readonly Line[], date: string): number {
  const [first] = openOn(lines, date);
  return first?.[0] === 0 ? first[1] : 0;
}

function openOn(lines: readonly Line[], date: string): [number, number][] {
  return joined(
    lines.filter((line) => !line.notOn().has(date)).flatMap((line) => hoursOn(date, line.week)),
  );
}
