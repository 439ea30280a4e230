import { startOfSentence } from '../text';
import type { Contact } from '../content/model';
import { isAttended } from '../content/routes';
import { nationNames } from '../content/nation-names';
import { weekdays, type Hours, type Route } from '../content/shape/contact';

/** A thing as schema.org describes it. Unknown properties are left out when it is written. */
export type Thing = { '@type': string | readonly string[]; [property: string]: unknown };

const CONTEXT = 'https://schema.org';

/**
 * A contact as schema.org describes a service, for its own page.
 *
 * @param address of the site, without a slash at its end
 */
export function contactData(contact: Contact, address: string): Thing {
  return {
    '@context': CONTEXT,
    '@type': typeOf(contact),
    name: contact.name,
    url: `${address}${contact.address}`,
    description: contact.for,
    areaServed: contact.coverage.map((nation) => nationNames[nation]),
    availableLanguage: ['English', ...contact.languages],
    availableChannel: contact.routes.map((route) => channel(route, contact)),
  };
}

/**
 * Police, social care and the national agency are public services; who answers in danger is an emergency service too,
 * which schema.org counts among places and not among services.
 */
function typeOf({ kind, protects }: Contact): string | string[] {
  const isPublic = protects !== undefined && protects !== 'safeguarding-lead';
  const service = isPublic ? 'GovernmentService' : 'Service';
  return kind === 'emergency' ? ['EmergencyService', service] : service;
}

/** One way to reach a contact. */
function channel(route: Route, contact: Contact): Thing {
  const hours = isAttended(route) ? openingHours(route.hours) : undefined;
  const point = (telephone: string, contactOption?: string) => ({
    '@type': 'ContactPoint',
    telephone,
    contactOption,
    hoursAvailable: hours,
  });
  return {
    '@type': 'ServiceChannel',
    ...way(route, point),
    ...(route.nations === undefined || route.nations.length === contact.coverage.length
      ? {}
      : { areaServed: route.nations.map((nation) => nationNames[nation]) }),
  };
}

function way(route: Route, point: (telephone: string, option?: string) => object): object {
  switch (route.kind) {
    case 'phone':
      return { servicePhone: point(route.number) };
    case 'textphone':
      return { servicePhone: point(route.number, 'HearingImpairedSupported') };
    case 'sms':
      return { serviceSmsNumber: point(route.number) };
    case 'bsl':
      return { serviceUrl: route.address, availableLanguage: 'British Sign Language' };
    case 'email':
      return { serviceUrl: `mailto:${route.address}` };
    case 'post':
      return { servicePostalAddress: { '@type': 'PostalAddress', streetAddress: route.address } };
    case 'chat':
    case 'web':
      return { serviceUrl: route.address };
  }
}

function openingHours(hours: Hours): Thing[] | undefined {
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
