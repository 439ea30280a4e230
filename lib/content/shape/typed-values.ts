const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/**
 * A date typed in words or with strokes, as it must be written; undefined when it cannot be told for certain.
 *
 * @example dateAsWritten('1 November 2026') // '2026-11-01'
 * @example dateAsWritten('31/01/2026') // '2026-01-31': the British way round
 * @example dateAsWritten('2026-02-31') // undefined: there is no such day
 */
export function dateAsWritten(typed: string): string | undefined {
  const words = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\.?,? (\d{4})$/i.exec(typed);
  const strokes = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed);
  const short = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(typed);
  if (words) return asDay(words[3], monthNumber(words[2] ?? ''), words[1]);
  if (strokes) return asDay(strokes[3], strokes[2], strokes[1]);
  return short ? asDay(short[1], short[2], short[3]) : undefined;
}

/** By its first three letters, as in "Sept". */
function monthNumber(name: string): string {
  return String(MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1);
}

function asDay(year = '', month = '', day = ''): string | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isFinite(date.getTime()) && date.toISOString().startsWith(written)
    ? written
    : undefined;
}

/**
 * A time of day typed in another way, as it must be written.
 *
 * @example timeAsWritten('5.30pm') // '17:30'
 * @example timeAsWritten('9:00') // '09:00'
 */
export function timeAsWritten(typed: string): string | undefined {
  const [, hours = '', minutes = '00', half = ''] =
    /^(\d{1,2})(?:[:.](\d{2}))? ?([ap]m)?$/i.exec(typed) ?? [];
  const hour = Number(hours);
  if (hours === '' || Number(minutes) > 59) return undefined;
  if (half === '')
    return hour <= 23 && typed.length > 2 ? `${hours.padStart(2, '0')}:${minutes}` : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return `${String((hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)).padStart(2, '0')}:${minutes}`;
}

const ALWAYS =
  /^(?:24[ /x-]?(?:7|h(?:ou)?rs?)?.*|all (?:day|hours|the time).*|any ?time|yes|true|open)$/i;
const TIMES = /^(\S+(?: ?[ap]m)?) ?(?:to|-|–|until) ?(\S+(?: ?[ap]m)?)$/i;
const WORKING_DAYS = 'monday, tuesday, wednesday, thursday, friday';

/**
 * What to do about hours that were typed as words.
 *
 * @example hoursAsWritten('24/7') // 'Write the line as: hours: always'
 * @example hoursAsWritten('closed') // 'Take the line away: hours that are not certain are not shown.'
 */
export function hoursAsWritten(typed: string): string {
  if (ALWAYS.test(typed)) return 'Write the line as: hours: always';
  const [, from = '', to = ''] = TIMES.exec(typed) ?? [];
  const [opens, closes] = [timeAsWritten(from), timeAsWritten(to)];
  return opens === undefined || closes === undefined
    ? 'Take the line away: hours that are not certain are not shown. When nobody answers any more, ' +
        'take the way itself away.'
    : `Write the line as: hours: [{ days: [${WORKING_DAYS}], from: "${opens}", to: "${closes}" }], ` +
        `with the days on which that is so.`;
}
