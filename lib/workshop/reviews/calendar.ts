import { addDays, dateInWords } from '../../dates';
import { isLate, type Duty } from './duties';

const LINE_END = '\r\n';
/** RFC 5545, section 3.1: a line is no longer than 75 octets, without its end. */
const OCTETS_AT_MOST = 75;

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
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(options.siteName)}//Reviews//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(`${options.siteName}: reviews`)}`,
    ...duties.flatMap((duty) => entry(duty, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => fold(line) + LINE_END).join('');
}

function entry(duty: Duty, { today, host }: CalendarOptions): string[] {
  const late = isLate(duty, today);
  const day = late || duty.due === undefined ? today : duty.due;
  const was =
    duty.due === undefined
      ? 'Its facts have no date.'
      : late
        ? `It was due on ${dateInWords(duty.due)}.`
        : '';
  return [
    'BEGIN:VEVENT',
    `UID:${duty.file.replace(/\.md$/, '').replaceAll('/', '-')}@${host}`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escapeText(`${late ? 'Overdue' : 'Review'}: ${duty.name}`)}`,
    `DESCRIPTION:${escapeText([`${duty.task}.`, was, `File: ${duty.file}. Owner: ${duty.owner}.`].filter((text) => text !== '').join('\n'))}`,
    `CATEGORIES:${escapeText(duty.owner)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(date: string): string {
  return date.replaceAll('-', '');
}

/** RFC 5545, section 3.3.11. */
function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll('\n', '\\n');
}

/**
 * Breaks a long line: each part after the first begins with a space. A letter of several
 * octets is never cut.
 */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const letter of line) {
    if (Buffer.byteLength(part + letter) > OCTETS_AT_MOST) {
      parts.push(part);
      part = ' ';
    }
    part += letter;
  }
  return [...parts, part].join(LINE_END);
}
