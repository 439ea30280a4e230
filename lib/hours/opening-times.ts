import { weekdays, type ContactFrontMatter, type Hours } from '../content/shape/contact';
import { addMonths } from '../dates';
import { bankHolidays, divisionsOf, type YearOfHolidays } from './bank-holidays';
import { hoursOn, type OpeningTimes } from './open-now';

const DAY = 24 * 60;
const WEEK = weekdays.length * DAY;

/** Bank holidays are announced about two years ahead; after that nothing is said. */
const YEARS_OF_HOLIDAYS = 3;

/** A way to reach a contact, and what is known of the contact. */
type TimesOf = {
  hours?: Hours | undefined;
  bankHolidays?: 'open' | 'closed' | undefined;
} & Pick<ContactFrontMatter, 'checked' | 'checkEvery' | 'coverage'>;

/**
 * When a way to reach a contact is open, from the day it was checked to the day it must be checked again;
 * nothing when its hours are not known or the check has no date.
 *
 * @example openingTimes({ hours: 'always', checked: '2026-11-01', checkEvery: 3, coverage: ['wales'] })?.to
 *   // '2027-02-01'
 */
export function openingTimes(contact: TimesOf): OpeningTimes | undefined {
  if (contact.hours === undefined || contact.checked === 'undated') return undefined;
  const from = addMonths(contact.checked, 0);
  const year = Number(from.slice(0, 4));
  const due = addMonths(contact.checked, contact.checkEvery);
  const lastHoliday = `${year + YEARS_OF_HOLIDAYS - 1}-12-31`;
  const to = due < lastHoliday ? due : lastHoliday;
  const years = Array.from({ length: YEARS_OF_HOLIDAYS }, (_none, after) => year + after);
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
 * has said. Where it serves several divisions, a holiday of only some of them is not certain either.
 *
 * @example holidaysOf({ hours: 'always', coverage: ['england'] }, [2026]) // { closedOn: [], unknownOn: [] }
 */
export function holidaysOf(
  {
    hours,
    bankHolidays: onHolidays,
    coverage,
  }: Pick<TimesOf, 'bankHolidays' | 'coverage' | 'hours'>,
  years: readonly number[],
) {
  // "Always" means every day of the year unless the contact says otherwise.
  if (onHolidays === 'open' || (hours === 'always' && onHolidays === undefined))
    return { closedOn: [], unknownOn: [] };
  const week = weekOf(hours);
  // Where the week says closed, a holiday changes nothing.
  const days = holidaysIn(coverage, years).filter(({ date }) => hoursOn(date, week).length > 0);
  const isCertain = (day: Holiday) => onHolidays === 'closed' && day.isEverywhere;
  return {
    closedOn: days.filter(isCertain).map(({ date }) => date),
    unknownOn: days.filter((day) => !isCertain(day)).map(({ date }) => date),
  };
}

type Holiday = { date: string; isEverywhere: boolean };

function holidaysIn(coverage: TimesOf['coverage'], years: readonly number[]): Holiday[] {
  const divisions = divisionsOf(coverage);
  return years.flatMap((year) => {
    const calendars = divisions.map((division) => bankHolidays(division, year));
    const dates = [
      ...new Set(calendars.flatMap(({ bankHolidays: days, atWeekend }) => [...days, ...atWeekend])),
    ].sort();
    return dates.map((date) => ({
      date,
      isEverywhere: calendars.every((calendar: YearOfHolidays) =>
        calendar.bankHolidays.includes(date),
      ),
    }));
  });
}
