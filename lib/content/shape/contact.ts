import { z } from 'zod';
import {
  partialDate,
  line,
  label,
  nameOf,
  httpsAddress,
  phoneNumber,
  clockTime,
  months,
  changes,
  owner,
} from './parts';

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
  kind: z.enum(['emergency', 'report', 'talk']).meta({
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
  phone: phoneNumber.optional().meta({
    title: 'Telephone',
    description: 'In quotes, grouped as it is read aloud: "0800 555 111".',
  }),
  textphone: phoneNumber.optional().meta({
    title: 'Textphone or Relay UK',
    description: 'The whole number with its prefix, in quotes: "18001 101".',
  }),
  sms: z
    .strictObject({
      number: phoneNumber.meta({ title: 'Number', description: 'In quotes.' }),
      text: label.optional().meta({
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
  webLabel: line.max(65).optional().meta({
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
      level: z.enum(['never', 'optional', 'always', 'not-known']).meta({
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
  nonVoice: z.union([z.literal('none offered'), z.array(z.enum(nonVoiceRoutes)).min(1)]).meta({
    title: 'Without speaking',
    description: 'The ways that need no voice, or: none offered.',
  }),
  sources: z.array(nameOf('sources')).default([]).meta({
    title: 'Sources',
    description: 'Where these facts come from: files in content/sources.',
  }),
  checked: z.union([partialDate, z.literal('undated')]).meta({
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

export type ContactFrontMatter = z.infer<typeof contactSchema>;

export type Nation = (typeof nations)[number];

export type Weekday = (typeof weekdays)[number];

export type NonVoiceRoute = (typeof nonVoiceRoutes)[number];
