import { dateInWords, monthNames } from '../dates';
import { timeInWords } from '../hours/time-in-words';
import { withoutOverlaps, type Stretch } from './overlaps';

/** A date or time that is written in another way than the rest of the site. */
export type OddlyWritten = Stretch & { instead: string };

const MONTH = `(?:${monthNames.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)`;

type Rule = { pattern: RegExp; instead: (match: readonly string[]) => string | undefined };

/** Dates are 1 January 2026 and times are 5:30pm: the order and the words people use aloud in the UK (GOV.UK style). */
const rules: readonly Rule[] = [
  {
    pattern: /(?<![\d/-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g,
    instead: ([, year, month, day]) => dayInWords(day, month, year),
  },
  {
    pattern: /(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?![\d/.]*\d)/g,
    instead: ([, day, month, year]) =>
      dayInWords(day, month, year?.length === 2 ? `20${year}` : year),
  },
  {
    pattern: new RegExp(`\\b(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'g'),
    instead: ([, month, day, year]) => dayInWords(day, monthNumber(month), year),
  },
  {
    pattern: new RegExp(
      `\\b(?:the )?(\\d{1,2})(?:st|nd|rd|th) (?:of )?(${MONTH})\\b(?:,? (\\d{4}))?`,
      'g',
    ),
    instead: ([, day, month, year]) => dayInWords(day, monthNumber(month), year),
  },
  {
    pattern: new RegExp(
      `\\b(\\d{1,2}) (Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?(?: (\\d{4}))?`,
      'g',
    ),
    instead: ([, day, month, year]) => dayInWords(day, monthNumber(month), year),
  },
  {
    pattern: /(?<![\d:])([01]?\d|2[0-4]):([0-5]\d)(?![\d:]|am|pm)/gi,
    instead: ([, hour, minute]) => timeInWords(`${hour}:${minute}`),
  },
  {
    pattern: /(?<![\d.])(1?\d)(?:[.:]([0-5]\d))? ?(a\.m\.|p\.m\.|am\b|pm\b)/gi,
    instead: ([whole, hour, minute, half]) => clockInWords(whole, hour, minute, half),
  },
  { pattern: /\b(1?\d) ?o['’]clock\b/gi, instead: ([, hour]) => `${hour}am" or "${hour}pm` },
  { pattern: /(?<!\d)24\/7(?!\d)/g, instead: () => '24 hours a day, every day' },
  {
    pattern: /(?<![\d-])((?:19|20)\d\d) ?[-–] ?((?:19|20)?\d\d)(?![\d-])/g,
    instead: ([, from, to]) =>
      `${from} to ${to?.length === 2 ? (from ?? '').slice(0, 2) + to : to}`,
  },
];

/**
 * Dates and times that are out of style, with what to write.
 *
 * @example oddlyWritten('Open until 17:30.') // [{ index: 11, found: '17:30', instead: '5:30pm' }]
 */
export function oddlyWritten(text: string): OddlyWritten[] {
  if (!/\d/.test(text)) return [];
  const found = rules.flatMap(({ pattern, instead }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const better = instead(match);
      return better === undefined || better === match[0]
        ? []
        : [{ index: match.index, found: match[0], instead: better }];
    }),
  );
  return withoutOverlaps(found);
}

/** @returns undefined when there is no such day */
function dayInWords(
  day: string | undefined,
  month: string | number | undefined,
  year: string | undefined,
): string | undefined {
  if (monthNames[Number(month) - 1] === undefined || Number(day) < 1 || Number(day) > 31)
    return undefined;
  return dateInWords(`${year ?? ''}-${month}-${day}`).trim();
}

function monthNumber(name: string | undefined): number {
  return monthNames.findIndex((month) => month.startsWith((name ?? '?').slice(0, 3))) + 1;
}

/** @returns undefined when it is no time of day */
function clockInWords(
  whole: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
): string | undefined {
  const twelve = Number(hour);
  if (whole === undefined || twelve < 1 || twelve > 12) return undefined;
  const afternoon = half?.toLowerCase().startsWith('p') === true;
  return timeInWords(`${(twelve % 12) + (afternoon ? 12 : 0)}:${minute ?? '00'}`);
}
