import { startOfSentence } from '../text';
import type { Contact, Outcome } from '../content/model';
import { nationNames } from '../content/nation-names';
import { weekdays, type ContactFrontMatter } from '../content/shape/contact';

/** A thing as schema.org describes it. Unknown properties are left out when it is written. */
export type Thing = { '@type': string; [property: string]: unknown };

const CONTEXT = 'https://schema.org';

/**
 * A contact as schema.org describes a service, for its own page.
 *
 * @param address of the site, without a slash at its end
 */
export function contactData(contact: Contact, address: string): Thing {
  return {
    '@context': CONTEXT,
    '@type': 'Service',
    name: contact.name,
    url: `${address}${contact.address}`,
    description: contact.for,
    areaServed: contact.coverage.map((nation) => nationNames[nation]),
    hoursAvailable: openingHours(contact.hours),
    availableChannel: channels(contact),
  };
}

/**
 * An outcome as schema.org describes a page: when it was reviewed, and how to reach its first contact.
 * What else is known of that contact stands on its own page; here each byte delays somebody in a hurry.
 */
export function outcomeData(
  { contacts: [firstId], reviewed }: Outcome,
  contacts: readonly Contact[],
  address: string,
): Thing {
  const first = contacts.find(({ id }) => id === firstId);
  return {
    '@context': CONTEXT,
    '@type': 'WebPage',
    lastReviewed: reviewed,
    mainEntity: first && contactPoint(first, address),
  };
}

function contactPoint(
  { name, address: page, phone: telephone, email, hours }: Contact,
  address: string,
): Thing {
  return {
    '@type': 'ContactPoint',
    name,
    url: `${address}${page}`,
    telephone,
    email,
    hoursAvailable: openingHours(hours),
  };
}

/** Each way to reach a contact. */
function channels({ phone, textphone, sms, bsl, email, web }: Contact): Thing[] {
  const point = (telephone: string, contactOption?: string) => ({
    '@type': 'ContactPoint',
    telephone,
    contactOption,
  });
  const channel = (properties: object) => ({ '@type': 'ServiceChannel', ...properties });
  return [
    ...(phone === undefined ? [] : [channel({ servicePhone: point(phone) })]),
    ...(textphone === undefined
      ? []
      : [channel({ servicePhone: point(textphone, 'HearingImpairedSupported') })]),
    ...(sms === undefined ? [] : [channel({ serviceSmsNumber: point(sms.number) })]),
    ...(bsl === undefined
      ? []
      : [channel({ serviceUrl: bsl, availableLanguage: 'British Sign Language' })]),
    ...(email === undefined ? [] : [channel({ serviceUrl: `mailto:${email}` })]),
    ...(web === undefined ? [] : [channel({ serviceUrl: web })]),
  ];
}

function openingHours(hours: ContactFrontMatter['hours']): Thing[] | undefined {
  if (hours === undefined) return undefined;
  const rows = hours === 'always' ? [{ days: weekdays, from: '00:00', to: '24:00' }] : hours;
  return rows.map(({ days, from, to }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map(startOfSentence),
    opens: from,
    // Readers of schema.org take a day's last minute for its end; they know no 24:00.
    closes: to === '24:00' ? '23:59' : to,
  }));
}
