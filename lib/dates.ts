/** Dates here are texts such as `2026-11-22`, or as much of that as is known; texts sort as days do. */

/**
 * The day a number of months later; at the end of a shorter month, its last day.
 *
 * @param date `2026`, `2026-08` or `2026-08-31`; what is not known counts as the first
 * @example addMonths('2026-08-31', 6) // '2027-02-28'
 */
export function addMonths(date: string, months: number): string {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(day, lastDay));
  return target.toISOString().slice(0, 10);
}

/** Whether a check that is due every so many months should have been made again before today. */
export function isOverdue(checked: string, everyMonths: number, today: string): boolean {
  return checked === 'undated' || addMonths(checked, everyMonths) < today;
}
