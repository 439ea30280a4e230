import {
  weekdays,
  type ContactFrontMatter,
  type Hours,
  type OddDay,
} from '../content/shape/contact';
import type { Site } from '../content/shape/site';
import { addMonths } from '../dates';
import { bankHolidays, divisionOf } from './bank-holidays';
import { hoursOn, type OpeningTimes } from './open-now';

const DAY = 24 * 60;
const WEEK = weekdays.length * DAY;

/** A way to reach a contact, and what is known of the contact. */
type TimesOf = {
  hours?: Hours | undefined;
  bankHolidays?: 'open' | 'closed' | undefined;
  /** Days on which neither the week nor the rule for bank holidays holds. */
  oddDays?: readonly OddDay[] | undefined;
  /** Until when bank holidays are known, and those of one occasion. */
  calendar?: Site['bankHolidays'];
} & Pick<ContactFrontMatter, 'checked' | 'checkEvery' | 'coverage'>;

/**
 * When a way to reach a contact is open, from the day it was checked to the day it must be checked again;
 * nothing when its hours are not known or the check has no date. Of a way that may close on bank holidays nothing
 * is said beyond the last year whose holidays are known to be complete.
 *
 * @example openingTimes({ hours: 'always', checked: '2026-11-01', checkEvery: 3, coverage: ['wales'] })?.to
 *   // '2027-02-01'
 */
export function openingTimes(contact: TimesOf): OpeningTimes | undefined {
  if (contact.hours === undefined || contact.checked === 'undated') return undefined;
  const from = addMonths(contact.checked, 0);
  const due = addMonths(contact.checked, contact.checkEvery);
  const lastKnown = keepsHolidays(contact) ? `${contact.calendar?.knownUpTo ?? 0}-12-31` : due;
  const to = due < lastKnown ? due : lastKnown;
  if (to < from) return undefined;
  const year = Number(from.slice(0, 4));
  const years = Array.from({ length: Number(to.slice(0, 4)) - year + 1 }, (_, more) => year + more);
  const { closedOn, unknownOn } = holidaysOf(contact, years);
  const within = (days: readonly string[]) => days.filter((day) => from <= day && day <= to);
  return {
    week: weekOf(contact.hours),
    closedOn: within(closedOn),
    unknownOn: within(unknownOn),
    from,
    to,
  };
}

/** "Always" means every day of the year unless the contact says otherwise. */
const keepsHolidays = ({
  hours,
  bankHolidays: onHolidays,
}: Pick<TimesOf, 'bankHolidays' | 'hours'>) =>
  onHolidays !== 'open' && (hours !== 'always' || onHolidays !== undefined);

/**
 * Opening hours as minutes of the week, joined where one follows the other.
 *
 * @example weekOf([{ days: ['tuesday'], from: '09:00', to: '17:30' }]) // [[1980, 2490]]
 */
export function weekOf(hours: Hours): [opens: number, closes: number][] {
  if (hours === undefined) return [];
  if (hours === 'always') return [[0, WEEK]];
  const ranges = hours.flatMap(({ days, from, to }) =>
    days.map((day): [number, number] => [minuteOfWeek(day, from), minuteOfWeek(day, to)]),
  );
  return joined(ranges);
}

/** Ranges of minutes in order, without overlaps. */
export function joined(ranges: readonly (readonly [number, number])[]): [number, number][] {
  const result: [number, number][] = [];
  for (const [from, to] of [...ranges].sort(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

function minuteOfWeek(day: (typeof weekdays)[number], time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return weekdays.indexOf(day) * DAY + hour * 60 + minute;
}

/**
 * The days of some years on which a contact's week does not hold: when it is closed, and when nobody
 * has said. Where it serves several nations, a holiday of only some of them is not certain either. What is said
 * of one day goes before any rule.
 *
 * @example holidaysOf({ hours: 'always', coverage: ['england'] }, [2026]) // { closedOn: [], unknownOn: [] }
 */
export function holidaysOf(
  times: Pick<TimesOf, 'bankHolidays' | 'calendar' | 'coverage' | 'hours' | 'oddDays'>,
  years: readonly number[],
) {
  const week = weekOf(times.hours);
  // Where the week says closed, a holiday changes nothing.
  const isInWeek = (day: string) => hoursOn(day, week).length > 0;
  const days = new Map<string, OddDay['is']>(
    keepsHolidays(times)
      ? holidaysIn(times, years).map(({ date, isEverywhere }) => [
          date,
          times.bankHolidays === 'closed' && isEverywhere ? 'closed' : 'not-known',
        ])
      : [],
  );
  for (const { day, is } of times.oddDays ?? [])
    if (years.includes(Number(day.slice(0, 4)))) days.set(day, is);
  const daysThatAre = (wanted: OddDay['is']) =>
    [...days].flatMap(([day, is]) => (is === wanted && isInWeek(day) ? [day] : [])).sort();
  return { closedOn: daysThatAre('closed'), unknownOn: daysThatAre('not-known') };
}

type Holiday = { date: string; isEverywhere: boolean };

function holidaysIn(
  { coverage, calendar }: Pick<TimesOf, 'calendar' | 'coverage'>,
  years: readonly number[],
): Holiday[] {
  const calendars = coverage.map((nation) => {
    const ofYears = years.map((year) => bankHolidays(divisionOf(nation), year));
    const proclaimed = (calendar?.proclaimed ?? []).filter((one) => one.nations.includes(nation));
    return {
      kept: [...ofYears.flatMap((year) => year.bankHolidays), ...proclaimed.map(({ day }) => day)],
      atWeekend: ofYears.flatMap((year) => year.atWeekend),
    };
  });
  const dates = new Set(calendars.flatMap(({ kept, atWeekend }) => [...kept, ...atWeekend]));
  return [...dates]
    .filter((date) => years.includes(Number(date.slice(0, 4))))
    .map((date) => ({ date, isEverywhere: calendars.every(({ kept }) => kept.includes(date)) }));
}
