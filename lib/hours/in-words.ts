import { startOfSentence } from '../text';
import { weekdays, type Hours, type OddDay, type Weekday } from '../content/shape/contact';
import { dateInWords } from '../dates';
import { timeInWords } from './time-in-words';

/**
 * Opening hours as lines to read, in UK time; empty when they are not known.
 *
 * @example hoursInWords([{ days: ['monday', 'tuesday', 'wednesday'], from: '09:00', to: '17:30' }])
 *   // ['Monday to Wednesday, 9am to 5:30pm, UK time']
 */
export function hoursInWords(hours: Hours): string[] {
  if (hours === undefined) return [];
  if (hours === 'always') return ['24 hours a day, every day'];
  return hours.map(
    ({ days, from, to }) =>
      `${daysInWords(days)}, ${timeInWords(from)} to ${timeInWords(to)}, UK time`,
  );
}

/**
 * Days of the week in their order, with "to" where three or more follow each other.
 *
 * @example daysInWords(['monday', 'tuesday', 'wednesday', 'saturday']) // 'Monday to Wednesday and Saturday'
 */
export function daysInWords(days: readonly Weekday[]): string {
  const numbers = [...new Set(days.map((day) => weekdays.indexOf(day)))].sort((a, b) => a - b);
  if (numbers.length === weekdays.length) return 'Every day';
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  const parts = runs.flatMap((run) =>
    run.length > 2 ? [`${dayName(run[0])} to ${dayName(run.at(-1))}`] : run.map(dayName),
  );
  return parts.length === 1
    ? parts.join()
    : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

function dayName(number: number | undefined): string {
  return startOfSentence(weekdays[number ?? 0] ?? '');
}

/**
 * What is said of single days, as sentences; a day that is as any other needs none.
 *
 * @example oddDaysInWords([{ day: '2026-12-25', is: 'closed' }]) // ['Closed on 25 December 2026.']
 */
export function oddDaysInWords(days: readonly OddDay[]): string[] {
  return days.flatMap(({ day, is }) =>
    is === 'open'
      ? []
      : is === 'closed'
        ? [`Closed on ${dateInWords(day)}.`]
        : [`We don’t know if it is open on ${dateInWords(day)}.`],
  );
}
