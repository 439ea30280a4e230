import { z } from 'zod';
import {
  alsoCalled,
  changes,
  clockTime,
  date,
  fact,
  label,
  line,
  months,
  nameOf,
  owner,
  partialDate,
  phoneNumber,
  upkeep,
  words,
} from './parts';
import { publicAddress } from './web-addresses';

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

/** What brings somebody to a contact; `/contacts/` is ordered by it. */
export const needs = [
  'picture',
  'unnamed',
  'work-with-children',
  'own-thoughts',
  'years-ago',
  'tonight',
  'police',
  'other',
] as const;

/** Those who act themselves when a child is being harmed, without waiting for others. */
export const firstProtectors = ['police', 'national-agency', 'safeguarding-lead'] as const;
const protectors = [...firstProtectors, 'social-care'] as const;

/** When somebody answers. */
export const hours = z
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
    ...fact,
    format: 'hours',
    title: 'Hours',
    description: 'The word always, or days with times. Leave it out when not known for certain.',
  });

const reach = {
  note: words(9)
    .optional()
    .meta({ title: 'Note', description: 'What to know before, in at most 9 words.' }),
  nations: z.array(z.enum(nations)).min(1).optional().meta({
    title: 'Only in',
    description: 'Where this way works, when it is not everywhere that the contact covers.',
  }),
} as const;

const oddDays = z
  .array(
    z.strictObject({
      day: date.meta({ title: 'Day', description: 'Year, month, day: 2026-12-25.' }),
      is: z.enum(['open', 'closed', 'not-known']).meta({
        title: 'That day',
        description:
          'closed, not-known when nobody has said (a strike), or open as on any such day of the week.',
      }),
    }),
  )
  .min(1)
  .optional()
  .meta({
    title: 'Odd days',
    description:
      'Days on which neither its hours nor its rule for bank holidays holds. Take a day away when it is over.',
  });

const attended = {
  ...reach,
  hours,
  bankHolidays: z
    .enum(['open', 'closed'])
    .optional()
    .meta({ ...fact, title: 'Bank holidays', description: 'Leave it out when not known.' }),
  oddDays,
} as const;

const address = publicAddress.meta({
  ...fact,
  title: 'Address',
  description: 'The page to open. It begins with https.',
});

const linkWords = line
  .max(40)
  .meta({ title: 'Words', description: 'What opens: "Report on the CEOP form".' });

const mobileOf = z.enum(['organisation']).optional().meta({
  title: 'Mobile of',
  description:
    'organisation, when it publishes this mobile number itself. Never for the number of a person.',
});

/**
 * The ways to reach a contact. `web`, `email` and `post` take a message at any hour; at the others
 * somebody answers.
 */
const routeSchemas = [
  z.strictObject({
    kind: z.literal('phone'),
    number: phoneNumber.meta({
      title: 'Number',
      description: 'In quotes, grouped as it is read aloud: "0800 555 111".',
    }),
    mobileOf,
    ...attended,
  }),
  z.strictObject({
    kind: z.literal('textphone'),
    number: phoneNumber.meta({
      title: 'Number',
      description: 'The whole number with its prefix, in quotes: "18001 101".',
    }),
    ...attended,
  }),
  z.strictObject({
    kind: z.literal('sms'),
    number: phoneNumber.meta({ title: 'Number', description: 'In quotes.' }),
    mobileOf,
    text: label.optional().meta({
      ...fact,
      title: 'Word to send',
      description: 'When a word must be sent first, such as SHOUT.',
    }),
    ...attended,
  }),
  z.strictObject({ kind: z.literal('chat'), address, label: linkWords, ...attended }),
  z.strictObject({ kind: z.literal('web'), address, label: linkWords, ...reach }),
  z.strictObject({
    kind: z.literal('email'),
    address: z.email().meta({
      ...fact,
      title: 'Address',
      description: 'An email address that the public may write to.',
    }),
    ...reach,
  }),
  z.strictObject({
    kind: z.literal('bsl'),
    address: publicAddress.meta({
      ...fact,
      title: 'Address',
      description: 'The video relay service in British Sign Language.',
    }),
    label: linkWords.optional(),
    ...attended,
  }),
  z.strictObject({
    kind: z.literal('post'),
    address: label.meta({
      ...fact,
      title: 'Address',
      description: 'The whole postal address on one line.',
    }),
    ...reach,
  }),
] as const;

const routeSchema = z.discriminatedUnion('kind', routeSchemas);

export const routeKinds = [
  'phone',
  'textphone',
  'sms',
  'chat',
  'web',
  'email',
  'bsl',
  'post',
] as const satisfies readonly Route['kind'][];

export const contactSchema = z.strictObject({
  name: line
    .max(65)
    .meta({ title: 'Name', description: 'What the organisation calls the service.' }),
  shortName: label
    .max(24)
    .optional()
    .meta({ title: 'Short name', description: 'What a button says: "CEOP".' }),
  replaces: nameOf('contacts')
    .optional()
    .meta({
      title: 'Replaces',
      description:
        'Only in a file of your own: the contact in whose place this one stands, under its name and address. ' +
        'Numbers for the whole country, such as 999 and 101, stay.',
    }),
  kind: z.enum(['emergency', 'report', 'talk']).meta({
    title: 'Kind',
    description:
      'emergency: danger now. report: takes reports or acts on them. talk: listens and advises.',
  }),
  need: z
    .enum(needs)
    .meta({ title: 'Need', description: 'The heading that it stands under on /contacts/.' }),
  protects: z
    .enum(protectors)
    .optional()
    .meta({
      title: 'Protects',
      description:
        'Only for those who act themselves. Police, the national agency and safeguarding leads may come ' +
        'first when an adult, a threat or a child under 13 is told of; social care may not.',
    }),
  for: line.meta({ title: 'For', description: 'What to use it for, in one sentence.' }),
  notFor: line
    .optional()
    .meta({ title: 'Not for', description: 'What it does not take, and who does.' }),
  who: z
    .array(z.enum(['adults', 'children', 'professionals']))
    .min(1)
    .meta({ title: 'Who may use it', description: 'adults, children, professionals.' }),
  routes: z
    .array(routeSchema)
    .default([])
    .meta({ title: 'Ways to reach it', description: 'In order, first the one to use first.' }),
  howToFind: line.optional().meta({
    title: 'How to find it',
    description: 'Needed when there is no way to give: "Ask the school office who it is."',
  }),
  cost: line.optional().meta({ title: 'Cost', description: 'Such as "Free".' }),
  coverage: z.array(z.enum(nations)).min(1).meta({
    title: 'Covers',
    description: 'england, wales, scotland, northern-ireland.',
  }),
  anonymity: z
    .strictObject({
      level: z.enum(['never', 'optional', 'always', 'not-known']).meta({
        title: 'Level',
        description:
          'never: you must say who you are. optional: you may leave your name out. always: they do ' +
          'not take it. not-known: the pages that were read do not say.',
      }),
      detail: line.meta({
        title: 'In words',
        description: 'What stays private and what is passed on, in one or two sentences.',
      }),
    })
    .meta({ title: 'Anonymity', description: 'Who will know it was you.' }),
  callsBack: line.optional().meta({
    title: 'Calls back',
    description: 'Whether and how they get in touch afterwards.',
  }),
  ifNoAnswer: z
    .array(
      z.strictObject({
        contact: nameOf('contacts').meta({
          title: 'Contact',
          description: 'The name of its file; the same contact only with another way.',
        }),
        route: z.enum(routeKinds).optional().meta({
          title: 'Way',
          description: 'Which of its ways, when it is not the first.',
        }),
        words: words(12).meta({
          title: 'Words',
          description: 'What to do, in at most 12 words: "Send the online form."',
        }),
      }),
    )
    .default([])
    .meta({
      title: 'If nobody answers',
      description:
        'Whom to try then, in order. One of them is always open and meant for the same people.',
    }),
  languages: z
    .array(label)
    .default([])
    .meta({ title: 'Languages', description: 'Other languages in which they answer: Welsh.' }),
  interpreter: line.optional().meta({
    title: 'Interpreter',
    description: 'How to ask for one, where a source says so.',
  }),
  sources: z.array(nameOf('sources')).default([]).meta({
    title: 'Sources',
    description: 'Where these facts come from: files in content/sources.',
  }),
  checked: z.union([partialDate, z.literal('undated')]).meta({
    ...upkeep,
    title: 'Checked',
    description: 'The date of what the facts were read on, or: undated.',
  }),
  checkedHow: z.enum(['saved-copy', 'live-page', 'by-phone']).meta({
    ...upkeep,
    title: 'How it was checked',
    description: 'saved-copy, live-page or by-phone.',
  }),
  checkEvery: months.meta({
    ...upkeep,
    title: 'Check every',
    description: 'Months after which it must be checked again.',
  }),
  owner,
  alsoCalled,
  alsoCalledInWelsh: z.array(label).default([]).meta({
    title: 'Also called in Welsh',
    description:
      'Its Welsh name, and Welsh words that people search for. Screen readers read them as Welsh.',
  }),
  changes,
});

export type Route = z.infer<typeof routeSchema>;
export type RouteKind = Route['kind'];
export type ContactFrontMatter = z.infer<typeof contactSchema>;
/** Opening hours of one way to reach a contact; undefined when they are not known. */
export type Hours = Extract<Route, { kind: 'phone' }>['hours'];
export type OddDay = NonNullable<z.infer<typeof oddDays>>[number];
export type Nation = (typeof nations)[number];
export type Weekday = (typeof weekdays)[number];
