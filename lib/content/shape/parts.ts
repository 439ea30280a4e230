/**
 * What the keys of several kinds of file are made of. Types, the editor's forms, the table of
 * allowed keys and the sentences about mistakes are all inferred from the schemas beside this file.
 */
import { z } from 'zod';

/** Of a number, an address or hours on which help depends: when it changes, a second person types it again. */
export const fact = { isFact: true } as const;

/** Of a key for colleagues: no word that somebody approves. */
export const upkeep = { isUpkeep: true } as const;

const MONTHS_AT_MOST = 36;

/** A calendar date that exists, as `2026-11-22` (ISO 8601). */
export const date = z.iso.date();

/** A date known as exactly as it is known: `2017`, `2017-04` or `2017-04-19`. */
export const partialDate = z
  .preprocess(
    // YAML reads a bare year as a number; a year has no zeros or signs to lose.
    (value) => (typeof value === 'number' && Number.isInteger(value) ? String(value) : value),
    z.union([z.iso.date(), z.string().regex(/^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/)]),
  )
  .meta({ format: 'partial-date' });

/** One line of plain text, without spaces at its ends. */
export const line = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\n]*$/);

/** A line that is a name, or words to be matched: not to be read as prose, so nobody minds its spelling. */
export const label = line.meta({ isProse: false });

/**
 * One line of at most so many words: what an outcome shows must fit a phone held in one hand.
 * A mark that stands alone, such as a dash, counts as a word.
 */
export const words = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .regex(new RegExp(`^\\S+([^\\S\\n]+\\S+){0,${most - 1}}$`))
    .meta({ words: most });

/** The name of another file, without folder or ending: `police-101`. */
const fileName = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ format: 'file-name' });

/** @param kind of the file, by its name in `kinds` */
export const nameOf = (kind: string) => fileName.meta({ relation: kind });

/** The address of a page on this site: `/stings/` or `/`. */
export const pageAddress = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)*$/)
  .meta({ format: 'page-address', relation: 'pages' });

/** A host that everybody can ask: a name with a dot, and none that means this computer or the network it is in. */
export const PUBLIC_HOST = new RegExp(
  String.raw`^(?!.*\.(?:corp|home|internal|lan|local|localhost)$)` +
    String.raw`(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$`,
);

/**
 * Whether an address is on the web that everybody can reach.
 *
 * @example isPublicAddress('http://192.168.0.1/') // false
 */
export function isPublicAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && PUBLIC_HOST.test(url.hostname);
}

export const httpsAddress = z.url({ protocol: /^https$/, hostname: PUBLIC_HOST });

/** Where a site is published: `https://who-to-tell.example.org`. */
export const siteAddress = httpsAddress
  .regex(/^https:\/\/[^/?#@\s]+\/?$/)
  .meta({ format: 'site-address' });

/** Digits in groups, as they are read aloud: `0800 555 111`. */
export const phoneNumber = z
  .string()
  .regex(/^\+?\d[\d ]*\d$/)
  .meta({ ...fact, format: 'phone-number' });

export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)
  .meta({ format: 'clock-time' });

export const months = z.int().min(1).max(MONTHS_AT_MOST);

export const changes = z
  .array(
    z.strictObject({
      date: date.meta({ title: 'Date', description: 'The day the change was published.' }),
      text: line.meta({ title: 'What changed', description: 'One sentence in plain words.' }),
    }),
  )
  .default([])
  .meta({
    ...upkeep,
    title: 'Changes',
    description:
      'What changed and when. Each line appears once in the list of changes and in the feed.',
  });

export const warnings = z
  .array(nameOf('warnings'))
  .default([])
  .meta({ title: 'Warnings', description: 'Blocks shown at the top: files in content/warnings.' });

/** Reviewers outside who can be asked to approve wording. */
export const signOffReviewers = ['police', 'nspcc', 'legal'] as const;

export const signOff = z
  .array(z.enum(signOffReviewers))
  .default([])
  .meta({
    ...upkeep,
    title: 'Sign-off by',
    description:
      'Reviewers who have to approve the wording. "npm run reviews" lists the file until each ' +
      'has, by "npm run approve", and again when a word changes.',
  });

export const reviewed = date.meta({
  ...upkeep,
  title: 'Reviewed',
  description: 'The day somebody last read the whole page against its sources.',
});

export const owner = line.meta({
  ...upkeep,
  title: 'Owner',
  description: 'The team that keeps it right.',
  relation: 'owners',
});

export const title = line
  .max(65)
  .meta({ title: 'Title', description: 'The heading. At most 65 characters. No full stop.' });

export const alsoCalled = z
  .array(label)
  .default([])
  .meta({ title: 'Also called', description: 'Everyday words that people search for.' });
