import { z } from 'zod';
import type { Contact, Content } from '../content/model';
import { nations, routeKinds, weekdays } from '../content/shape/contact';
import { isAttended, isSilent, phoneOf, routesOf } from '../content/routes';
import { hoursInWords } from '../hours/in-words';
import { permanentAddresses } from './permanent-addresses';

/**
 * The shape of `/contacts.json`. Within a version fields are only ever added: other people's programs
 * read it. Objects are loose, so that yesterday's schema also takes tomorrow's document.
 */
const VERSION = 1;

const clockTime = z.string().meta({
  description:
    'As "09:00", on the clock of the time zone; midnight at the end of a day is "24:00".',
});

const openingHours = z.union([
  z.literal('always'),
  z.array(z.looseObject({ days: z.array(z.enum(weekdays)), from: clockTime, to: clockTime })),
]);

const publishedRoute = z.looseObject({
  kind: z.enum(routeKinds),
  number: z.string().optional(),
  text: z.string().optional().meta({ description: 'The word to send first.' }),
  address: z.string().optional(),
  label: z.string().optional(),
  note: z.string().optional(),
  hours: openingHours.optional().meta({ description: 'Left out when not known for certain.' }),
  hoursInWords: z.array(z.string()).optional().meta({ description: 'The same, to be shown.' }),
  bankHolidays: z.enum(['open', 'closed']).optional(),
  oddDays: z
    .array(z.looseObject({ day: z.iso.date(), is: z.enum(['open', 'closed', 'not-known']) }))
    .optional()
    .meta({ description: 'Days on which neither hours nor bankHolidays holds.' }),
  nations: z
    .array(z.enum(nations))
    .optional()
    .meta({ description: 'Where this way works, when it is not everywhere.' }),
});

const publishedContact = z.looseObject({
  id: z.string().meta({ description: 'Stays the same when the name changes.' }),
  name: z.string(),
  kind: z.enum(['emergency', 'report', 'talk']).meta({
    description:
      'emergency: danger now. report: takes reports or acts on them. talk: listens and advises.',
  }),
  purpose: z.string().meta({ description: 'What to use it for.' }),
  notFor: z.string().optional().meta({ description: 'What it does not take.' }),
  who: z
    .array(z.enum(['adults', 'children', 'professionals']))
    .meta({ description: 'Who may use it.' }),
  page: z.url().meta({ description: 'Everything known about it, with its sources.' }),
  phone: z.string().optional().meta({ description: 'Digits in groups, as they are read aloud.' }),
  textphone: z.string().optional().meta({ description: 'The whole number with its prefix.' }),
  sms: z
    .looseObject({ number: z.string(), text: z.string().optional(), note: z.string().optional() })
    .optional()
    .meta({
      description:
        'A number that takes text messages, the word to send first, and what to know before.',
    }),
  bsl: z.url().optional().meta({ description: 'Video relay service in British Sign Language.' }),
  email: z.string().optional(),
  web: z.url().optional().meta({ description: 'The form or page to open.' }),
  hours: openingHours.optional().meta({ description: 'Left out when not known for certain.' }),
  hoursInWords: z.array(z.string()).optional().meta({ description: 'The same, to be shown.' }),
  bankHolidays: z.enum(['open', 'closed']).optional(),
  routes: z
    .array(publishedRoute)
    .meta({ description: 'Every way to reach it, in order, each with its own hours.' }),
  ifNoAnswer: z
    .array(
      z.looseObject({
        contact: z.string().meta({ description: 'The id of another contact of the list.' }),
        route: z.enum(routeKinds).optional(),
        words: z.string(),
      }),
    )
    .meta({ description: 'What to do when nobody answers, in order.' }),
  languages: z
    .array(z.string())
    .meta({ description: 'Languages in which it answers, beside English.' }),
  interpreter: z.string().optional().meta({ description: 'How to ask for an interpreter.' }),
  cost: z.string().optional(),
  coverage: z
    .array(z.enum(nations))
    .meta({ description: 'The parts of the United Kingdom that it serves.' }),
  anonymity: z
    .looseObject({
      level: z.enum(['never', 'optional', 'always', 'not-known']),
      detail: z.string(),
    })
    .meta({
      description:
        'never: you must say who you are. optional: you may leave your name out. always: they do not take it.',
    }),
  callsBack: z
    .string()
    .optional()
    .meta({ description: 'Whether and how they get in touch afterwards.' }),
  withoutSpeaking: z
    .array(z.enum(routeKinds))
    .meta({ description: 'Ways that need no voice; none when it offers none.' }),
  checked: z
    .string()
    .optional()
    .meta({
      description:
        'The date of what the facts were read on, as exactly as it is known: 2024, 2024-08 or 2024-08-31. ' +
        'Left out when it had no date.',
    }),
  checkedHow: z.enum(['saved-copy', 'live-page', 'by-phone']),
  notKnown: z
    .array(
      z.looseObject({
        fact: z.enum(['hours', 'bankHolidays', 'anonymity', 'checked']),
        route: z.enum(routeKinds).optional().meta({ description: 'The way whose fact it is.' }),
      }),
    )
    .optional()
    .meta({ description: 'Facts that no source confirms: say so, and do not guess them.' }),
  changes: z
    .array(z.looseObject({ date: z.string(), text: z.string() }))
    .optional()
    .meta({ description: 'What changed and when.' }),
});

export type PublishedContact = z.infer<typeof publishedContact>;

/** What `/contacts.json` holds; `/contacts.schema.json` is made from it. */
export const contactsDocumentSchema = z.looseObject({
  $schema: z.url(),
  version: z.literal(VERSION).meta({ description: 'Within a version fields are only ever added.' }),
  notice: z.string(),
  licence: z.url().meta({ description: 'Under which the list may be copied and changed.' }),
  publisher: z.looseObject({ name: z.string(), site: z.string(), address: z.url() }),
  timeZone: z.string().meta({ description: 'Of all hours.' }),
  contacts: z.array(publishedContact),
});

export type ContactsDocument = z.infer<typeof contactsDocumentSchema>;

/**
 * The list of contacts for other computers. What is not known is left out, and nothing in it
 * depends on the day it was made.
 *
 * @param address of the site, without a slash at its end
 */
export function contactsDocument(
  { site, contacts }: Pick<Content, 'site' | 'contacts'>,
  address: string,
): ContactsDocument {
  return {
    $schema: `${address}${permanentAddresses.contactsSchema}`,
    version: VERSION,
    notice:
      'Numbers and hours change. Read this file again before you show it, and show the date on which ' +
      'a contact was checked.',
    licence: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    publisher: { name: site.organisation.name, site: site.name, address: `${address}/` },
    timeZone: 'Europe/London',
    contacts: [...contacts]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((contact) => published(contact, address)),
  };
}

function published(contact: Contact, address: string): PublishedContact {
  const { id, name, kind, notFor, who, routes, ifNoAnswer, languages, interpreter } = contact;
  const [sms] = routesOf(contact, 'sms');
  // Before there were routes, one set of hours stood for all ways: those of the first that somebody answers.
  const attended = routes.find(isAttended);
  return {
    id,
    name,
    kind,
    purpose: contact.for,
    notFor,
    who,
    page: `${address}${contact.address}`,
    phone: phoneOf(contact),
    textphone: routesOf(contact, 'textphone')[0]?.number,
    sms: sms && { number: sms.number, text: sms.text, note: sms.note },
    bsl: routesOf(contact, 'bsl')[0]?.address,
    email: routesOf(contact, 'email')[0]?.address,
    web: (routesOf(contact, 'web')[0] ?? routesOf(contact, 'chat')[0])?.address,
    hours: attended?.hours,
    hoursInWords: attended?.hours && hoursInWords(attended.hours),
    bankHolidays: attended?.bankHolidays,
    routes: routes.map((route) => ({
      ...route,
      hoursInWords: isAttended(route) && route.hours ? hoursInWords(route.hours) : undefined,
    })),
    ifNoAnswer,
    languages,
    interpreter,
    cost: contact.cost,
    coverage: contact.coverage,
    anonymity: contact.anonymity,
    callsBack: contact.callsBack,
    withoutSpeaking: [...new Set(routes.filter(isSilent).map((route) => route.kind))],
    checked: contact.checked === 'undated' ? undefined : contact.checked,
    checkedHow: contact.checkedHow,
    notKnown: notKnown(contact),
    changes: contact.changes.length > 0 ? contact.changes : undefined,
  };
}

/** What every reader would want to know of a contact, and no source says. */
function notKnown({ routes, anonymity, checked }: Contact): PublishedContact['notKnown'] {
  const ofRoutes = routes
    .filter(isAttended)
    .flatMap(({ kind: route, ...facts }) =>
      (['hours', 'bankHolidays'] as const)
        .filter((fact) => facts[fact] === undefined)
        .map((fact) => ({ fact, route })),
    );
  return [
    ...ofRoutes,
    ...(anonymity.level === 'not-known' ? [{ fact: 'anonymity' as const }] : []),
    ...(checked === 'undated' ? [{ fact: 'checked' as const }] : []),
  ];
}

/**
 * The JSON Schema of `/contacts.json` (draft 2020-12).
 *
 * @param address of the site, without a slash at its end
 */
export function contactsJsonSchema(address: string) {
  return {
    ...z.toJSONSchema(contactsDocumentSchema, { target: 'draft-2020-12' }),
    $id: `${address}${permanentAddresses.contactsSchema}`,
    title: `Contacts, version ${VERSION}`,
  };
}
