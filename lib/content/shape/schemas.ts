/**
 * The shape of every file in `content/`. Types, the editor's forms, the table of
 * allowed keys and the sentences about mistakes are all inferred from here.
 */
import { z } from 'zod';

const MONTHS_AT_MOST = 36;

/** A calendar date that exists, as `2026-11-22` (ISO 8601). */
const date = z.iso.date();

/** A date known as exactly as it is known: `2017`, `2017-04` or `2017-04-19`. */
const partialDate = z
  .preprocess(
    // YAML reads a bare year as a number; a year has no zeros or signs to lose.
    (value) => (typeof value === 'number' && Number.isInteger(value) ? String(value) : value),
    z.union([z.iso.date(), z.string().regex(/^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/)]),
  )
  .meta({ format: 'partial-date' });

/** One line of plain text, without spaces at its ends. */
const line = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\n]*$/);

/** The name of another file, without folder or ending: `police-101`. */
const fileName = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ format: 'file-name' });

const nameOf = (collection: 'contacts' | 'sources' | 'warnings' | 'steps') =>
  fileName.meta({ format: 'file-name', relation: collection });

/** The address of a page on this site: `/stings/` or `/`. */
const pageAddress = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)*$/)
  .meta({ format: 'page-address', relation: 'pages' });

const httpsAddress = z.url({ protocol: /^https$/ });

/** Where a site is published: `https://who-to-tell.example.org`. */
const siteAddress = httpsAddress
  .regex(/^https:\/\/[^/?#@\s]+\/?$/)
  .meta({ format: 'site-address' });

/** Digits in groups, as they are read aloud: `0800 555 111`. */
const phoneNumber = z
  .string()
  .regex(/^\+?\d[\d ]*\d$/)
  .meta({ format: 'phone-number' });

const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)
  .meta({ format: 'clock-time' });

const months = z.int().min(1).max(MONTHS_AT_MOST);

const changes = z
  .array(
    z.strictObject({
      date: date.meta({ title: 'Date', description: 'The day the change was published.' }),
      text: line.meta({ title: 'What changed', description: 'One sentence in plain words.' }),
    }),
  )
  .default([])
  .meta({
    title: 'Changes',
    description:
      'What changed and when. Each line appears once in the list of changes and in the feed.',
  });

const warnings = z
  .array(nameOf('warnings'))
  .default([])
  .meta({ title: 'Warnings', description: 'Blocks shown at the top: files in content/warnings.' });

const signOff = z
  .array(z.enum(['police', 'nspcc', 'legal']))
  .default([])
  .meta({
    title: 'Waiting for sign-off by',
    description:
      'Reviewers who still have to approve the wording. The file is listed by "npm run reviews" until the key is taken out.',
  });

const reviewed = date.meta({
  title: 'Reviewed',
  description: 'The day somebody last read the whole page against its sources.',
});
const owner = line.meta({
  title: 'Owner',
  description: 'The team that keeps it right.',
  relation: 'owners',
});
const title = line
  .max(65)
  .meta({ title: 'Title', description: 'The heading. At most 65 characters. No full stop.' });

export const siteSchema = z.strictObject({
  name: line.meta({ title: 'Name', description: 'The name of the site.' }),
  description: line
    .max(160)
    .meta({
      title: 'Description',
      description: 'What the site does, in one sentence, for search engines.',
    }),
  address: siteAddress.meta({
    title: 'Public address',
    format: 'site-address',
    description: 'Where the site is published. The setting SITE_URL overrides it.',
  }),
  organisation: z
    .strictObject({
      name: line.meta({ title: 'Name', description: 'Who runs the site.' }),
      isPolice: z
        .boolean()
        .meta({
          title: 'Is a police force',
          description: 'Only true when a police force publishes the site in its own name.',
        }),
      email: z
        .email()
        .optional()
        .meta({ title: 'Email', description: 'Where to write about the site. Never for reports.' }),
    })
    .meta({ title: 'Organisation', description: 'Who runs the site.' }),
  exitLink: httpsAddress.meta({
    title: 'Exit link',
    description: 'Where "Leave this site" goes. A dull page that shows nothing personal.',
  }),
  footer: z
    .array(pageAddress)
    .min(1)
    .meta({
      title: 'Footer',
      description: 'Addresses of the pages linked at the foot of every page.',
    }),
  menu: z
    .array(pageAddress)
    .min(4)
    .max(5)
    .meta({ title: 'Menu', description: 'Addresses of the four or five pages in the header.' }),
  emergency: nameOf('contacts').meta({
    title: 'Emergency contact',
    description: 'The contact of the 999 strip on every page.',
  }),
  worries: nameOf('steps').meta({
    title: 'Worries',
    description: 'The question whose answers stand on the home page.',
  }),
  reviewEvery: months.meta({
    title: 'Review every',
    description: 'Months after which a page is due to be read again.',
  }),
  ifNobodyAnswers: z
    .array(line)
    .min(1)
    .meta({
      title: 'If nobody answers',
      description: 'Shown on every outcome: what to do when a line is busy or closed.',
    }),
});

/** Parts of a page that are made from the rest of the content. */
export const generatedParts = [
  'a-z',
  'anonymity',
  'changes',
  'contacts',
  'glossary',
  'link-to-us',
  'posters',
  'prepare',
  'sources',
  'stages',
  'worries',
] as const;

/** Parts of the sheet on the page that shows "prepare". */
export const prepareParts = [
  'child',
  'happened',
  'when',
  'where',
  'accounts',
  'kept',
  'others',
  'questions',
] as const;

export const pageSchema = z.strictObject({
  title,
  description: line
    .max(160)
    .meta({
      title: 'Description',
      description: 'One sentence for lists and search engines. At most 160 characters.',
    }),
  menuTitle: line
    .max(24)
    .optional()
    .meta({
      title: 'Short title',
      description: 'For menus and breadcrumbs, when the title is long.',
    }),
  order: z
    .number()
    .default(100)
    .meta({ title: 'Order', description: 'Place in its section. Lower numbers come first.' }),
  reviewed,
  owner,
  contacts: z
    .array(nameOf('contacts'))
    .default([])
    .meta({
      title: 'Contacts',
      description: 'Contacts shown as cards at the end of the page, first the one to use first.',
    }),
  warnings,
  signOff,
  shows: z
    .enum(generatedParts)
    .optional()
    .meta({
      title: 'Shows',
      description: 'A part made from the rest of the content, placed after the words.',
    }),
  chart: z
    .strictObject({
      title: line.meta({
        title: 'Title',
        description: 'What the chart shows, with place and time.',
      }),
      unit: z
        .enum(['%', 'cases', 'people'])
        .meta({ title: 'Unit', description: 'What the values count.' }),
      bars: z
        .array(
          z.strictObject({
            label: line.meta({ title: 'Label', description: 'Under the bar, such as a year.' }),
            value: z
              .number()
              .min(0)
              .meta({ title: 'Value', description: 'The height of the bar, in the unit.' }),
            detail: line
              .optional()
              .meta({
                title: 'Detail',
                description: 'How the value was made up: "20 of 176 cases".',
              }),
          }),
        )
        .min(2)
        .meta({ title: 'Bars', description: 'At least two.' }),
      sources: z
        .array(nameOf('sources'))
        .min(1)
        .meta({ title: 'Sources', description: 'Where the figures come from.' }),
    })
    .optional()
    .meta({
      title: 'Chart',
      description: 'A small bar chart with its table, placed after the words.',
    }),
  changes,
});

export const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
/** Ways to reach a contact without speaking. `web`, `email` and `post` take a message at any hour; the others keep the contact's hours. */
export const nonVoiceRoutes = ['web', 'email', 'post', 'chat', 'sms', 'textphone', 'bsl'] as const;

export const contactSchema = z.strictObject({
  name: line
    .max(65)
    .meta({ title: 'Name', description: 'What the organisation calls the service.' }),
  kind: z
    .enum(['emergency', 'report', 'talk'])
    .meta({
      title: 'Kind',
      description:
        'emergency: danger now. report: takes reports or acts on them. talk: listens and advises.',
    }),
  for: line.meta({ title: 'For', description: 'What to use it for, in one sentence.' }),
  notFor: line
    .optional()
    .meta({ title: 'Not for', description: 'What it does not take, and who does.' }),
  who: z
    .array(z.enum(['adults', 'children', 'professionals']))
    .min(1)
    .meta({ title: 'Who may use it', description: 'adults, children, professionals.' }),
  phone: phoneNumber
    .optional()
    .meta({
      title: 'Telephone',
      description: 'In quotes, grouped as it is read aloud: "0800 555 111".',
    }),
  textphone: phoneNumber
    .optional()
    .meta({
      title: 'Textphone or Relay UK',
      description: 'The whole number with its prefix, in quotes: "18001 101".',
    }),
  sms: z
    .strictObject({
      number: phoneNumber.meta({ title: 'Number', description: 'In quotes.' }),
      text: line
        .optional()
        .meta({
          title: 'Word to send',
          description: 'When a word must be sent first, such as SHOUT.',
        }),
      note: line
        .optional()
        .meta({ title: 'Note', description: 'What to know before, such as registering.' }),
    })
    .optional()
    .meta({ title: 'Text message', description: 'A number that takes text messages.' }),
  bsl: httpsAddress
    .optional()
    .meta({ title: 'British Sign Language', description: 'Address of the video relay service.' }),
  email: z
    .email()
    .optional()
    .meta({ title: 'Email', description: 'An email address that the public may write to.' }),
  web: httpsAddress
    .optional()
    .meta({ title: 'Web address', description: 'The form or page to open. It begins with https.' }),
  webLabel: line
    .max(65)
    .optional()
    .meta({
      title: 'Words of the web link',
      description: 'What opens: "Report on the CEOP form".',
    }),
  hours: z
    .union([
      z.literal('always'),
      z
        .array(
          z.strictObject({
            days: z
              .array(z.enum(weekdays))
              .min(1)
              .meta({ title: 'Days', description: 'Such as [monday, tuesday].' }),
            from: clockTime.meta({
              title: 'From',
              description: 'In quotes, 24-hour clock: "09:00".',
            }),
            to: clockTime.meta({
              title: 'To',
              description: 'In quotes, 24-hour clock: "17:30". Midnight is "24:00".',
            }),
          }),
        )
        .min(1),
    ])
    .optional()
    .meta({
      title: 'Hours',
      description: 'The word always, or days with times. Leave it out when not known for certain.',
    }),
  bankHolidays: z
    .enum(['open', 'closed'])
    .optional()
    .meta({ title: 'Bank holidays', description: 'Leave it out when not known.' }),
  cost: line.optional().meta({ title: 'Cost', description: 'Such as "Free".' }),
  coverage: z
    .array(z.enum(nations))
    .min(1)
    .meta({ title: 'Covers', description: 'england, wales, scotland, northern-ireland.' }),
  anonymity: z
    .strictObject({
      level: z
        .enum(['never', 'optional', 'always', 'not-known'])
        .meta({
          title: 'Level',
          description:
            'never: you must say who you are. optional: you may keep your name back. always: they do not take it. not-known: the pages that were read do not say.',
        }),
      detail: line.meta({
        title: 'In words',
        description: 'What stays private and what is passed on, in one or two sentences.',
      }),
    })
    .meta({ title: 'Anonymity', description: 'Who will know it was you.' }),
  callsBack: line
    .optional()
    .meta({ title: 'Calls back', description: 'Whether and how they get in touch afterwards.' }),
  nonVoice: z
    .union([z.literal('none offered'), z.array(z.enum(nonVoiceRoutes)).min(1)])
    .meta({
      title: 'Without speaking',
      description: 'The ways that need no voice, or: none offered.',
    }),
  sources: z
    .array(nameOf('sources'))
    .default([])
    .meta({
      title: 'Sources',
      description: 'Where these facts come from: files in content/sources.',
    }),
  checked: z
    .union([partialDate, z.literal('undated')])
    .meta({
      title: 'Checked',
      description: 'The date of what the facts were read on, or: undated.',
    }),
  checkedHow: z
    .enum(['saved-copy', 'live-page', 'by-phone'])
    .meta({ title: 'How it was checked', description: 'saved-copy, live-page or by-phone.' }),
  checkEvery: months.meta({
    title: 'Check every',
    description: 'Months after which it must be checked again.',
  }),
  owner,
  changes,
});

export const sourceSchema = z.strictObject({
  publisher: line.meta({ title: 'Publisher', description: 'Who published it.' }),
  title: line.meta({
    title: 'Title',
    description: 'Its title, or what it is when the title is not known.',
  }),
  date: partialDate
    .optional()
    .meta({
      title: 'Date',
      description:
        'As exact as is known: 2017, 2017-04 or 2017-04-19. Leave it out when there is none.',
    }),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ title: 'Address', description: 'Only when confirmed.' }),
  read: date.meta({
    title: 'Read',
    description: 'The day somebody read it, live or as a saved copy.',
  }),
});

export const warningSchema = z.strictObject({
  title,
  requiredBy: z
    .array(line)
    .min(1)
    .meta({
      title: 'Required by',
      description: 'Words that make this warning necessary: a page that uses one must show it.',
    }),
  reviewed,
  owner,
});

export const termSchema = z.strictObject({
  term: line
    .max(65)
    .meta({ title: 'Term', description: 'The word or letters that need a meaning.' }),
  standsFor: line
    .optional()
    .meta({ title: 'Stands for', description: 'When it is an abbreviation: the words in full.' }),
  also: z
    .array(line)
    .default([])
    .meta({ title: 'Also', description: 'Other forms of the word that are linked to it.' }),
  sources: z
    .array(nameOf('sources'))
    .default([])
    .meta({
      title: 'Sources',
      description: 'Where the meaning comes from, when it is not plain English.',
    }),
});

const questionSchema = z.strictObject({
  kind: z.literal('question'),
  title: title.meta({
    title: 'Question',
    description: 'Neutral words: the title may be seen by somebody else. At most 65 characters.',
  }),
  answers: z
    .array(
      z.strictObject({
        text: line.meta({
          title: 'Answer',
          description: 'In the words a worried person would use.',
        }),
        goTo: nameOf('steps').meta({
          title: 'Leads to',
          description: 'The name of the next step.',
          format: 'file-name',
          relation: 'steps',
        }),
        hint: line
          .optional()
          .meta({ title: 'Hint', description: 'One sentence under the answer.' }),
        group: line
          .optional()
          .meta({
            title: 'Heading',
            description:
              'The heading that the answer stands under, when there are more than seven.',
          }),
      }),
    )
    .min(2)
    .meta({ title: 'Answers', description: 'At least two, one of them "I\'m not sure".' }),
});

const outcomeSchema = z.strictObject({
  kind: z.literal('outcome'),
  title: title.meta({
    title: 'Title',
    description: 'What to do, in neutral words. At most 65 characters.',
  }),
  contacts: z
    .array(nameOf('contacts'))
    .min(1)
    .meta({ title: 'Contacts', description: 'The first is the one to use first.' }),
  haveReady: z
    .array(line)
    .min(1)
    .meta({ title: 'Have ready', description: 'What to have to hand. One short line each.' }),
  prepare: z
    .array(z.enum(prepareParts))
    .default([])
    .meta({
      title: 'Parts of the sheet',
      description:
        'Parts of the sheet to fill in that matter here. Leave it out where nobody should lose time on a sheet.',
    }),
  next: z
    .array(line)
    .min(1)
    .meta({ title: 'What happens next', description: 'One short line each.' }),
  never: z
    .array(line)
    .min(1)
    .meta({ title: 'What not to do', description: 'One short line each.' }),
  warnings,
  readMore: z
    .array(pageAddress)
    .default([])
    .meta({ title: 'Read more', description: 'Addresses of pages that say more: /parents/.' }),
  signOff,
  reviewed,
  owner,
  changes,
});

export const stepSchema = z.discriminatedUnion('kind', [questionSchema, outcomeSchema]);

export const redirectsSchema = z.strictObject({
  redirects: z
    .array(
      z.strictObject({
        from: pageAddress.meta({
          title: 'Old address',
          description: 'An address that was published once.',
          relation: undefined,
        }),
        to: pageAddress.meta({
          title: 'New address',
          description: 'A page that exists.',
          format: 'page-address',
          relation: 'pages',
        }),
        since: date.meta({ title: 'Since', description: 'The day of the move.' }),
      }),
    )
    .default([])
    .meta({ title: 'Redirects', description: 'Old addresses and where they lead now.' }),
});

export type Site = z.infer<typeof siteSchema>;
export type PageFrontMatter = z.infer<typeof pageSchema>;
export type PreparePart = (typeof prepareParts)[number];
export type GeneratedPart = (typeof generatedParts)[number];
export type ContactFrontMatter = z.infer<typeof contactSchema>;
export type SourceFrontMatter = z.infer<typeof sourceSchema>;
export type WarningFrontMatter = z.infer<typeof warningSchema>;
export type TermFrontMatter = z.infer<typeof termSchema>;
export type QuestionFrontMatter = z.infer<typeof questionSchema>;
export type OutcomeFrontMatter = z.infer<typeof outcomeSchema>;
export type Redirects = z.infer<typeof redirectsSchema>;
export type Nation = (typeof nations)[number];
export type Weekday = (typeof weekdays)[number];
export type NonVoiceRoute = (typeof nonVoiceRoutes)[number];
