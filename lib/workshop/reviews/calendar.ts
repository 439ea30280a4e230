import ical, {
  ICalCalendarMethod,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { addDays, dateInWords } from '../../dates';
import { isLate, type Duty } from './duties';

export type CalendarOptions = {
  /** As `2026-11-22`. */
  today: string;
  /** The host of the public address, which makes the names of the entries unlike anybody else's. */
  host: string;
  /** The name of the site. */
  siteName: string;
};

/**
 * What falls due, as a calendar that Outlook and others open (RFC 5545): one all-day entry
 * for each. An entry keeps its name (UID) from one run to the next, so importing the file
 * again moves entries and doubles none. What is overdue stands on today, where it is seen.
 */
export function makeCalendar(duties: readonly Duty[], options: CalendarOptions): string {
  const calendar = ical({
    name: `${options.siteName}: reviews`,
    prodId: `-//${options.siteName}//Reviews//EN`,
    method: ICalCalendarMethod.PUBLISH,
    events: duties.map((duty) => entry(duty, options)),
  });
  return `${calendar.toString()}\r\n`;
}

function entry(duty: Duty, { today, host }: CalendarOptions): ICalEventData {
  const late = isLate(duty, today);
  const day = late || duty.due === undefined ? today : duty.due;
  const was =
    duty.due === undefined
      ? 'Its facts have no date.'
      : late
        ? `It was due on ${dateInWords(duty.due)}.`
        : '';
  return {
    id: `${duty.file.replace(/\.md$/, '').replaceAll('/', '-')}@${host}`,
    stamp: atMidnight(today),
    start: atMidnight(day),
    end: atMidnight(addDays(day, 1)),
    allDay: true,

    summary: `${late ? 'Overdue' : 'Review'}: ${duty.name}`,
    description: [`${duty.task}.`, was, `File: ${duty.file}. Owner: ${duty.owner}.`]
      .filter((text) => text !== '')
      .join('\n'),
    categories: [{ name: duty.owner }],
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

const atMidnight = (date: string): Date => new Date(`${date}T00:00:00Z`);
