import type { Contact, Outcome } from '../content/model';
import { weekdays, type ContactFrontMatter } from '../content/schemas';
import { nationNames } from './nation-names';

/** A thing as schema.org describes it. Unknown properties are left out when it is written. */
export type Thing = { '@type': string; [property: string]: unknown };

const CONTEXT = 'https://schema.org';

/**
 * A contact as schema.org describes a service, for its own page.
 *
 * @param address of the site, without a slash at its end
 */
export function contactData(contact: Contact, address: string): Thing {
  return { '@context': CONTEXT, ...service(contact, address) };
}

/**
 * An outcome as schema.org describes a page: when it was reviewed, its first contact in full, and the others by name.
 *
 * @param contacts of the outcome, the first to use first
 */
export function outcomeData(outcome: Outcome, contacts: readonly Contact[], address: string): Thing {
  const [first, ...others] = contacts;
  return {
    '@context': CONTEXT,
    '@type': 'WebPage',
    url: `${address}${outcome.address}`,
    name: outcome.title,
    lastReviewed: outcome.reviewed,
    mainEntity: first && service(first, address),
    mentions: others.map((contact) => ({ '@type': 'Service', name: contact.name, url: `${address}${contact.address}` })),
  };
}

function service(contact: Contact, address: string): Thing {
  return {
    '@type': 'Service',
    name: contact.name,
    url: `${address}${contact.address}`,
    description: contact.for,
    areaServed: contact.coverage.map((nation) => nationNames[nation]),
    hoursAvailable: openingHours(contact.hours),
    availableChannel: channels(contact),
  };
}

/** Each way to reach a contact. */
function channels({ phone, textphone, sms, bsl, email, web }: Contact): Thing[] {
  const point = (telephone: string, contactOption?: string) => ({ '@type': 'ContactPoint', telephone, contactOption });
  const channel = (properties: object) => ({ '@type': 'ServiceChannel', ...properties });
  return [
    ...(phone === undefined ? [] : [channel({ servicePhone: point(phone) })]),
    ...(textphone === undefined ? [] : [channel({ servicePhone: point(textphone, 'HearingImpairedSupported') })]),
    ...(sms === undefined ? [] : [channel({ serviceSmsNumber: point(sms.number) })]),
    ...(bsl === undefined ? [] : [channel({ serviceUrl: bsl, availableLanguage: 'British Sign Language' })]),
    ...(email === undefined ? [] : [channel({ serviceUrl: `mailto:${email}` })]),
    ...(web === undefined ? [] : [channel({ serviceUrl: web })]),
  ];
}

function openingHours(hours: ContactFrontMatter['hours']): Thing[] | undefined {
  if (hours === undefined) return undefined;
  const rows = hours === 'always' ? [{ days: weekdays, from: '00:00', to: '24:00' }] : hours;
  return rows.map(({ days, from, to }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => day.charAt(0).toUpperCase() + day.slice(1)),
    opens: from,
    // Readers of schema.org take a day's last minute for its end; they know no 24:00.
    closes: to === '24:00' ? '23:59' : to,
  }));
}
