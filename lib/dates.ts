/** Dates here are texts such as `2026-11-22`, or as much of that as is known; texts sort as days do. */

const inLondon = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });

/**
 * The day on which a moment falls for people in the UK.
 *
 * @example dayInLondon(new Date('2026-06-01T23:30:00Z')) // '2026-06-02'
 */
export function dayInLondon(moment: Date): string {
  return inLondon.format(moment);
}

const minuteThere = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});

/**
 * The day and the minute at which a moment falls for people in the UK.
 *
 * @example minuteInLondon(new Date('2026-06-01T23:30:00Z')) // '2026-06-02 00:30'
 */
export function minuteInLondon(moment: Date): string {
  return minuteThere.format(moment);
}

/**
 * The day a number of months later; at the end of a shorter month, its last day.
 *
 * @param date `2026`, `2026-08` or `2026-08-31`; what is not known counts as the first
 * @example addMonths('2026-08-31', 6) // '2027-02-28'
 */
export function addMonths(date: string, months: number): string {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(
    Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0),
  ).getUTCDate();
  target.setUTCDate(Math.min(day, lastDay));
  return target.toISOString().slice(0, 10);
}

/** Whether a check that is due every so many months should have been made again before today. */
export function isOverdue(checked: string, everyMonths: number, today: string): boolean {
  return checked === 'undated' || addMonths(checked, everyMonths) < today;
}

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A date in words, as exactly as it is known.
 *
 * @example dateInWords('2017-04-09') // '9 April 2017'
 * @example dateInWords('2017-04') // 'April 2017'
 */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  return [day === undefined ? undefined : String(Number(day)), monthNames[Number(month) - 1], year]
    .filter((word) => word !== undefined)
    .join(' ');
}

/**
 * The day a number of days later.
 *
 * @example addDays('2026-12-31', 1) // '2027-01-01'
 */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/**
 * Whole days from one day to another; less than nought when it came before.
 *
 * @example daysBetween('2026-11-22', '2026-12-01') // 9
 */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** In milliseconds; days in UTC are all of one length. */
const DAY = 86_400_000;
