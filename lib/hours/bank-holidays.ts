import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';
import type { Nation } from '../content/shape/contact';

/** The three parts of the UK that have bank holidays of their own (gov.uk/bank-holidays). */

export type Division = 'england-and-wales' | 'scotland' | 'northern-ireland';

const SUBDIVISIONS = {
  'england-and-wales': 'ENG',
  scotland: 'SCT',
  'northern-ireland': 'NIR',
} as const satisfies Record<Division, string>;

/** Public holidays of one year, as texts such as `2026-12-25`. */
export type YearOfHolidays = {
  /** The days that gov.uk lists. */
  bankHolidays: readonly string[];
  /** Holidays at a weekend, for which a day in the week is the bank holiday instead: Christmas Day 2027, a Saturday. */
  atWeekend: readonly string[];
};

const known = new Map<string, YearOfHolidays>();

/**
 * The bank holidays of a year, from the package date-holidays. Holidays proclaimed for one occasion are missing:
 * an editor names them in the site's own file.
 *
 * @example bankHolidays('scotland', 2026).bankHolidays.includes('2026-11-30') // true: St Andrew's Day
 */
export function bankHolidays(division: Division, year: number): YearOfHolidays {
  const key = `${division} ${year}`;
  const found = known.get(key) ?? findHolidays(division, year);
  known.set(key, found);
  return found;
}

/** The package holds all countries' calendars, half a second's reading, so it is read when one is first asked for. */
const load = createRequire(import.meta.url);

function isHolidays(value: unknown): value is typeof Holidays {
  return typeof value === 'function';
}

function findHolidays(division: Division, year: number): YearOfHolidays {
  const Calendar: unknown = load('date-holidays');
  if (!isHolidays(Calendar)) throw new Error('The package date-holidays has changed its shape.');
  const days = new Calendar('GB', SUBDIVISIONS[division], { types: ['public'] })
    .getHolidays(year)
    .map(({ date }) => date.slice(0, 10))
    .sort();
  return {
    bankHolidays: days.filter((day) => !isAtWeekend(day)),
    atWeekend: days.filter(isAtWeekend),
  };
}

function isAtWeekend(day: string): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}

/**
 * The division whose bank holidays a nation keeps.
 *
 * @example divisionOf('wales') // 'england-and-wales'
 */
export function divisionOf(nation: Nation): Division {
  return nation === 'england' || nation === 'wales' ? 'england-and-wales' : nation;
}
