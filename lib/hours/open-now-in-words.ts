import { addDays } from '../dates';
import type { OpenNow, UkTime } from './open-now';
import { timeInWords } from './time-in-words';

const DAYS_OF_A_WEEK = 7;

const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long' });
const dayAndMonth = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
});

/**
 * What to say of a line now; empty when nothing is known for certain.
 *
 * @param today the date in the UK, as `2026-11-22`
 * @example openNowInWords({ state: 'closed', changes: { date: '2026-11-23', time: '09:00' } }, '2026-11-22')
 *   // 'Closed now. Opens at 9am tomorrow.'
 */
export function openNowInWords(now: OpenNow, today: string): string {
  if (now.state === 'unknown') return '';
  const change = now.changes && changeInWords(now.changes, today);
  if (now.state === 'open')
    return change === undefined ? 'Open now.' : `Open now, until ${change}.`;
  return change === undefined ? 'Closed now.' : `Closed now. Opens at ${change}.`;
}

function changeInWords({ date, time }: UkTime, today: string): string {
  // Midnight belongs to the day that ends with it: "until midnight on Friday".
  return `${timeInWords(time)}${dayInWords(time === '00:00' ? addDays(date, -1) : date, today)}`;
}

function dayInWords(date: string, today: string): string {
  if (date === today) return '';
  if (date === addDays(today, 1)) return ' tomorrow';
  return ` on ${(date < addDays(today, DAYS_OF_A_WEEK) ? weekday : dayAndMonth).format(new Date(date))}`;
}
