import { startOfSentence } from '../../text';
import { z } from 'zod';
import type { Explanation } from '../mistake';
import { closest } from './closest';
import { choicesOf } from './schema-paths';
import { dateAsWritten, hoursAsWritten, timeAsWritten } from './typed-values';
import { addressSlip } from './web-addresses';

export type Issue = z.core.$ZodIssue;

/** A value that does not fit, with all that is known about it. */
export type WrongValue = {
  issue: Issue;
  /** What its schema says, when it is known. */
  schema: z.ZodType | undefined;
  /** How to name its place: `"goTo" in the first of "answers"`. */
  place: string;
  /** The key that it stands behind. */
  key: string;
  value: unknown;
  /** Letter for letter: `03001231110`, not 3001231110. */
  typed: string | undefined;
};

/** What belongs there, from the description of the key. */
export function whatBelongs(schema: z.ZodType | undefined): string {
  const about = schema?.meta()?.description;
  return about === undefined ? '' : ` What belongs there: ${about}`;
}

/** Says what is wrong with a value and what to type instead. */
export function explainValue(wrong: WrongValue): Explanation {
  const shown = shorten(
    wrong.typed ?? (typeof wrong.value === 'string' ? wrong.value : JSON.stringify(wrong.value)),
  );
  const is = typeof wrong.value === 'object' ? 'not as it should be' : `"${shown}"`;
  const message = `${startOfSentence(wrong.place)} is ${is}`;
  return (
    severalLines(wrong) ??
    notOfferedWord(wrong, shown, message) ??
    wrongHours(wrong, shown, message) ??
    wrongQuotes(wrong, shown, message) ??
    notAList(wrong, shown, message) ??
    tooManyWords(wrong) ??
    wrongFormat(wrong, message) ??
    wrongSize(wrong) ?? {
      message: `${message}, which cannot be used here.`,
      fix: whatBelongs(wrong.schema).trim() || 'Look at another file of the same kind.',
    }
  );
}

const LETTERS_SHOWN = 60;

function shorten(text: string): string {
  return text.length > LETTERS_SHOWN ? `${text.slice(0, LETTERS_SHOWN)}…` : text;
}

function notOfferedWord(
  { schema, value }: WrongValue,
  shown: string,
  message: string,
): Explanation | undefined {
  const options = choicesOf(schema);
  if (options.length === 0 || typeof value === 'object') return undefined;
  const near = closest(shown, options);
  return {
    message: `${message}, which is not one of the words for it.`,
    fix:
      near === undefined
        ? `Use one of: ${options.join(', ')}.`
        : `Did you mean "${near}"? The words are: ${options.join(', ')}.`,
  };
}

function wrongQuotes(
  { issue, schema, value, key }: WrongValue,
  shown: string,
  message: string,
): Explanation | undefined {
  const fix = `Put straight quotes round it: ${key}: "${shown}"`;
  const wantsText =
    jsonSchemaOf(schema).type === 'string' ||
    (issue.code === 'invalid_type' && issue.expected === 'string');
  if (wantsText && typeof value === 'number')
    return {
      message: `${message} without quotes, so it would be read as a number and lose its noughts or spaces.`,
      fix,
    };
  if (wantsText && typeof value === 'boolean')
    return { message: `${message} without quotes, so it would be read as a yes or no.`, fix };
  if (issue.code !== 'invalid_type' || typeof value === 'object') return undefined;
  if (issue.expected === 'boolean')
    return {
      message: `${message}, but it must be true or false.`,
      fix: `Write one of the two without quotes: ${key}: false`,
    };
  if (issue.expected === 'number' || issue.expected === 'int')
    return {
      message: `${message}, but it must be a plain number.`,
      fix: `Write it without quotes: ${key}: 6`,
    };
  return undefined;
}

/** What stands for hours in other places: "24/7", "closed", "9am to 5pm". */
function wrongHours(
  { schema, value }: WrongValue,
  shown: string,
  message: string,
): Explanation | undefined {
  return schema?.meta()?.format === 'hours' && typeof value !== 'object'
    ? {
        message: `${message}. Hours are the word always, or days with times.`,
        fix: hoursAsWritten(shown),
      }
    : undefined;
}

function notAList(
  { issue, value, key }: WrongValue,
  shown: string,
  message: string,
): Explanation | undefined {
  const wantsList =
    wants(issue, 'array') ||
    (issue.code === 'invalid_union' && issue.errors.flat().some((inner) => wants(inner, 'array')));
  return wantsList && typeof value !== 'object'
    ? {
        message: `${message}, but it must be a list.`,
        fix: `Write it in square brackets: ${key}: [${shown}]`,
      }
    : undefined;
}

function wants(issue: Issue, kind: string): boolean {
  return issue.code === 'invalid_type' && issue.expected === kind;
}

function tooManyWords({ schema, place, value }: WrongValue): Explanation | undefined {
  const most = schema?.meta()?.words;
  if (typeof most !== 'number' || typeof value !== 'string' || value.trim() === '')
    return undefined;
  const has = value.trim().split(/\s+/).length;
  return has <= most
    ? undefined
    : {
        message: `${startOfSentence(place)} has ${has} words; the most is ${most}.`,
        fix: 'Make it shorter: it has to fit a phone held in one hand.',
      };
}

type Format = { is: string; fix: string; better?: (typed: string) => string | undefined };

const FORMATS: Record<string, Format> = {
  date: {
    is: 'There is no such date, or it is written another way.',
    fix: 'Write a day that exists as year-month-day: 2026-01-31.',
    better: dateAsWritten,
  },
  'partial-date': {
    is: 'There is no such date, or it is written another way.',
    fix: 'Write it as exactly as it is known: 2026, 2026-01 or 2026-01-31.',
    better: dateAsWritten,
  },
  'file-name': {
    is: 'That cannot be the name of a file.',
    fix: 'Use the name as it stands in the folder, without ".md": small letters, digits and hyphens.',
  },
  'page-address': {
    is: 'That is not how an address on this site is written.',
    fix: 'Begin and end it with a slash: /parents/pictures/',
  },
  'phone-number': {
    is: 'That is not a telephone number.',
    fix: 'Write digits in groups, in quotes: "0800 555 111".',
  },
  'clock-time': {
    is: 'That is not a time of day as it is written here.',
    fix: 'Use the 24-hour clock with two digits each, in quotes: "09:00".',
    better: timeAsWritten,
  },
  'site-address': {
    is: 'That is not the whole address of a site and nothing more.',
    fix: 'Write https://, the name of the host and nothing after it: https://who-to-tell.example.org',
  },
  uri: {
    is: 'That is not an address that can be used.',
    fix: 'Write the whole address, beginning with https://',
  },
  email: {
    is: 'That is not one email address.',
    fix: 'Write one, as name@organisation.org.uk',
  },
};

function wrongFormat({ schema, value, key }: WrongValue, message: string): Explanation | undefined {
  const named = schema?.meta()?.format ?? jsonSchemaOf(schema).format;
  const format = typeof named === 'string' ? FORMATS[named] : undefined;
  if (format === undefined || typeof value !== 'string') return undefined;
  const slip = named === 'uri' ? addressSlip(value) : undefined;
  if (slip !== undefined) return slip;
  const better = format.better?.(value.trim());
  const quotes = named === 'clock-time' ? '"' : '';
  return {
    message: `${message}. ${format.is}`,
    fix:
      better === undefined ? format.fix : `Write the line as: ${key}: ${quotes}${better}${quotes}`,
  };
}

function wrongSize({ issue, schema, place, value }: WrongValue): Explanation | undefined {
  if (issue.code !== 'too_big' && issue.code !== 'too_small') return undefined;
  const start = startOfSentence(place);
  const help = whatBelongs(schema);
  const [limit, edge] =
    issue.code === 'too_big' ? [issue.maximum, 'most'] : [issue.minimum, 'least'];
  if (typeof value === 'string') {
    return edge === 'most'
      ? {
          message: `${start} has ${value.length} letters; the most is ${String(limit)}.`,
          fix: 'Make it shorter.',
        }
      : { message: `${start} is empty.`, fix: `Write its words.${help}` };
  }
  if (typeof value === 'number')
    return {
      message: `${start} is ${value}; the ${edge} is ${String(limit)}.`,
      fix: `Write another number.${help}`,
    };
  const has = Array.isArray(value) ? value.length : 0;
  if (edge === 'most')
    return {
      message: `${start} has ${has} in it; the most is ${String(limit)}.`,
      fix: `Take some away.${help}`,
    };
  return {
    message:
      has === 0
        ? `${start} has nothing in it.`
        : `${start} has only ${has} in it; the least is ${String(limit)}.`,
    fix: `Add what is missing.${help}`,
  };
}

function severalLines({ place, value }: WrongValue): Explanation | undefined {
  return typeof value === 'string' && value.includes('\n')
    ? {
        message: `${startOfSentence(place)} runs over more than one line.`,
        fix: 'Write it on one line.',
      }
    : undefined;
}

function jsonSchemaOf(schema: z.ZodType | undefined): { type?: unknown; format?: unknown } {
  if (schema === undefined) return {};
  const { type, format } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return { type, format };
}
