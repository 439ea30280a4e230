/**
 * Whether a line is open at a moment. It also runs on the visitor's device, so it imports
 * next to nothing, and what it needs to know is small enough to stand in the page.
 */
import { addDays } from '../dates';

/** When a line is open, for as long as that may be relied on. Dates are texts such as `2026-12-25`, in UK time. */
export type OpeningTimes = {
  /** Minutes since midnight before Monday, in order; the second is the first minute when it is closed. */
  week: readonly (readonly [opens: number, closes: number])[];
  /** Days on which it is closed, whatever the week says. */
  closedOn: readonly string[];
  /** Days of which nobody has said whether it opens. */
  unknownOn: readonly string[];
  /** The first and the last day of which anything may be said. */
  from: string;
  to: string;
};

/** A moment on a clock in the UK: `{ date: '2026-12-25', time: '09:00' }`. Such texts sort as moments do. */
export type UkTime = { date: string; time: string };

/** `changes` is when an open line closes, or a closed one opens; missing when it is not known or not soon. */
export type OpenNow = { state: 'unknown' } | { state: 'open' | 'closed'; changes?: UkTime };

const DAY = 24 * 60;
const DAYS_AHEAD = 14;

// The clock of the device may stand anywhere in the world; the browser knows when the UK changes its clocks.
const ukClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/**
 * What a clock in the UK shows at a moment.
 *
 * @example ukTime(new Date('2026-07-01T08:00:00Z')) // { date: '2026-07-01', time: '09:00' }
 */
export function ukTime(moment: Date): UkTime {
  const parts = new Map(ukClock.formatToParts(moment).map(({ type, value }) => [type, value]));
  const text = (types: readonly Intl.DateTimeFormatPartTypes[], between: string) =>
    types.map((type) => parts.get(type) ?? '').join(between);
  return { date: text(['year', 'month', 'day'], '-'), time: text(['hour', 'minute'], ':') };
}

/**
 * The times of a day between which a line is open by its week: minutes since midnight.
 *
 * @example hoursOn('2026-11-24', [[1980, 2490]]) // [[540, 1050]]: a Tuesday, 9am to 5:30pm
 */
export function hoursOn(
  date: string,
  week: OpeningTimes['week'],
): [opens: number, closes: number][] {
  const midnight = ((new Date(date).getUTCDay() + 6) % 7) * DAY;
  return week.flatMap(([opens, closes]): [number, number][] => {
    const [from, to] = [Math.max(opens - midnight, 0), Math.min(closes - midnight, DAY)];
    return from < to ? [[from, to]] : [];
  });
}

/**
 * Whether a line is open at a moment, and until when; unknown rather than wrong.
 *
 * @example openNow(times, new Date('2026-11-23T09:00:00Z'))
 *   // { state: 'open', changes: { date: '2026-11-23', time: '17:30' } }
 */
export function openNow(times: OpeningTimes, moment: Date): OpenNow {
  const now = ukTime(moment);
  const state = stateAt(times, now);
  if (state === 'unknown') return { state };
  const changes = changesAfter(times, now).find((change) => stateAt(times, change) !== state);
  return changes === undefined || stateAt(times, changes) === 'unknown'
    ? { state }
    : { state, changes };
}

function stateAt(times: OpeningTimes, { date, time }: UkTime): OpenNow['state'] {
  if (date < times.from || date > times.to || times.unknownOn.includes(date)) return 'unknown';
  if (times.closedOn.includes(date)) return 'closed';
  const minute = minuteOf(time);
  return hoursOn(date, times.week).some(([opens, closes]) => opens <= minute && minute < closes)
    ? 'open'
    : 'closed';
}

/** Every time in the next two weeks at which something could change: midnights, openings, closings. */
function changesAfter(times: OpeningTimes, now: UkTime): UkTime[] {
  return Array.from({ length: DAYS_AHEAD }, (_none, days) => addDays(now.date, days))
    .flatMap((date) =>
      [0, ...hoursOn(date, times.week).flat()].map((minute) =>
        minute === DAY ? { date: addDays(date, 1), time: '00:00' } : { date, time: timeOf(minute) },
      ),
    )
    .filter(({ date, time }) => date > now.date || time > now.time);
}

function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

function timeOf(minute: number): string {
  return [Math.floor(minute / 60), minute % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
